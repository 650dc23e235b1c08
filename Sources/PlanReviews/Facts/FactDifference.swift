internal import ActionPlans

/// A signed fact that its action no longer has as it was signed, or a fact of the signed time that it has only now.
public struct FactDifference: Hashable, Sendable {
  /// The fact as it was signed; nil for one that was not there.
  public let signed: SignedFact?
  /// The fact as the plan has it now; nil for one that is gone.
  public let current: SignedFact?

  /// What kind of fact it is.
  public var name: SignedFact.Name { signed?.name ?? current?.name ?? .title }

  /// Whether something was only added that had happened by the review's date, so that what was signed is still there.
  ///
  /// Late news, which is told by `recorded`; adding a date to what was promised, such as a start, is no news.
  public var isLateNews: Bool {
    guard signed == nil else { return false }
    switch name {
    case .started, .completed, .embedded, .withdrawn, .milestoneDone, .milestoneDropped, .evidence, .change: return true
    default: return false
    }
  }

  /// Whether it is the same fact in other words: another title of a milestone or of evidence.
  public var isReworded: Bool { signed.map { $0.subject != current?.subject && current != nil } ?? false }

  /// What of `signed` is not in `current`, and what of that is not in `signed`; both in the order of facts.
  ///
  /// Facts of one name about one thing are the same fact with another value; facts of one name and value the same with
  /// another wording. New milestones and measures alter nothing that was signed and are left out.
  public static func all(from signed: [SignedFact], to current: [SignedFact]) -> [FactDifference] {
    if signed == current { return [] }
    var left = current
    var gone: [SignedFact] = []
    var places: [SignedFact: Int] = [:]
    for fact in current { places[fact, default: 0] += 1 }
    for fact in signed {
      if let count = places[fact], count > 0 { places[fact] = count - 1 } else { gone.append(fact) }
    }
    left = left.filter { fact in
      guard let count = places[fact], count > 0 else { return false }
      places[fact] = count - 1
      return true
    }
    var altered = paired(&gone, &left) { SignedFact($0.name, "", $0.subject) }
    // A date that never moved is the first one, too: one alteration, told once.
    if let due = altered.first(where: { $0.name == .due }) {
      altered.removeAll {
        $0.name == .firstDue && $0.signed?.value == due.signed?.value && $0.current?.value == due.current?.value
      }
    }
    let reworded = paired(&gone, &left) { SignedFact($0.name, $0.value) }
    let removed = gone.map { FactDifference(signed: $0, current: nil) }
    let known = Set(signed.map { SignedFact($0.name, "", $0.subject) })
    let added = left.filter { !$0.isAddedFreely(to: known) }.map { FactDifference(signed: nil, current: $0) }
    return (altered + reworded + removed + added).sorted { left, right in
      guard let first = left.signed ?? left.current, let second = right.signed ?? right.current else { return false }
      return first < second
    }
  }

  /// Takes pairs of facts that `sameness` makes one out of both lists, in their order.
  private static func paired(
    _ gone: inout [SignedFact], _ left: inout [SignedFact], _ sameness: (SignedFact) -> SignedFact
  ) -> [FactDifference] {
    var waiting: [SignedFact: [Int]] = [:]
    for number in left.indices.reversed() { waiting[sameness(left[number]), default: []].append(number) }
    var pairs: [FactDifference] = []
    var taken: Set<Int> = []
    gone.removeAll { fact in
      guard let number = waiting[sameness(fact)]?.popLast() else { return false }
      taken.insert(number)
      pairs.append(FactDifference(signed: fact, current: left[number]))
      return true
    }
    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
    return pairs
  }
}

extension SignedFact {
  /// Whether it says nothing about the time that was signed, given the names and subjects that were: a new milestone or
  /// measure, but not a weight for one that was signed without it.
  fileprivate func isAddedFreely(to signed: Set<SignedFact>) -> Bool {
    switch name {
    case .milestone: true
    case .milestoneWeight: !signed.contains(SignedFact(.milestone, "", subject))
    // A baseline that was not known yet is measured some day.
    case .baseline: true
    case .target: !signed.contains(SignedFact(.baseline, "", subject))
    default: false
    }
  }
}

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
    case .priority, .title, .lead, .added, .milestoneWeight, .baseline, .target: return .unclear
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
