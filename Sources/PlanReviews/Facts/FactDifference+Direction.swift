internal import ActionPlans

extension FactDifference {
  /// Which way an altered fact makes a signed year look.
  public enum Direction: Sendable {
    /// Better than it was signed.
    case better
    /// Worse.
    case worse
    /// Neither, or nobody can tell.
    case unclear
  }

  /// Which way the difference makes the year look, for every fact but baselines and targets, of which the indicator says
  /// what is better.
  public var direction: Direction {
    let (from, to) = (signed?.value, current?.value)
    switch name {
    // A step that was done and is gone counts no more.
    case .milestone where isOfDoneStep: return .worse
    case .due, .firstDue, .start, .milestone:
      // A later promise is easier to keep, and a promise that is gone cannot be broken.
      return Self.compare(from, to, later: .better, gone: .better, new: .unclear)
    case .started, .completed, .embedded, .milestoneDone:
      return Self.compare(from, to, later: .worse, gone: .worse, new: .better)
    case .withdrawn, .milestoneDropped: return Self.compare(from, to, later: .unclear, gone: .worse, new: .better)
    case .evidence: return Self.compare(from, to, later: .unclear, gone: .worse, new: .better)
    case .change: return Self.compare(from, to, later: .unclear, gone: .better, new: .unclear)
    case .category:
      let ranks = Category.allCases.map(\.rawValue)
      guard let from, let to, let first = ranks.firstIndex(of: from), let second = ranks.firstIndex(of: to) else {
        return .unclear
      }
      return first < second ? .better : first > second ? .worse : .unclear
    case .withdrawnReason, .withdrawnAgreedBy, .withdrawnAgreedOn, .withdrawnDutyMetBy, .changeReason, .changeAgreedBy,
      .changeAgreedOn:
      return Self.compare(from, to, later: .unclear, gone: .worse, new: .better)
    case .priority, .title, .lead, .added, .milestoneWeight, .baseline, .target, .changeTo: return .unclear
    }
  }

  /// Dates in one form compare as texts.
  private static func compare(
    _ from: String?, _ to: String?, later: Direction, gone: Direction, new: Direction
  ) -> Direction {
    guard let from else { return to == nil ? .unclear : new }
    guard let to else { return gone }
    if from == to || later == .unclear { return .unclear }
    return (to > from) == (later == .better) ? .better : .worse
  }
}
