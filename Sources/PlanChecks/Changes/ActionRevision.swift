public import ActionPlans
internal import PlanFiles
public import PlanProgress

/// One action in two versions of a plan that do not say the same of it.
public struct ActionRevision: Sendable {
  /// The action as it stood.
  public let earlier: VersionedAction
  /// The action as it stands.
  public let current: VersionedAction

  /// The action's id, which is the same in both.
  public var id: ID<Action> { current.action.id }

  /// Whether its due date is another one, and what tells of it.
  public var due: FieldExplanation { current.action.explanation(of: .due, since: earlier.action) }

  /// Whether its planned start is another one, and what tells of it.
  ///
  /// A start that is not written is the day on which the action was added.
  public var start: FieldExplanation {
    if earlier.start == current.start { return .unchanged }
    let added = current.added
    return current.action.explanation(of: .start, since: earlier.action) { ($0 ?? added) == ($1 ?? added) }
  }

  /// Whether its category is another one, and what tells of it.
  public var category: FieldExplanation { current.action.explanation(of: .category, since: earlier.action) }

  /// Whether its priority is another one, and what tells of it.
  public var priority: FieldExplanation { current.action.explanation(of: .priority, since: earlier.action) }

  /// Whether its wording is another one, and what tells of it.
  public var title: FieldExplanation {
    current.action.explanation(of: .title, since: earlier.action) { Wordings.areTheSame($0, $1) }
  }

  /// Whether another role does it, and what tells of it.
  ///
  /// An action that leaves its lead to the file has no lead of its own to change.
  public var lead: FieldExplanation {
    if earlier.action.lead == nil, current.action.lead == nil { return .unchanged }
    if Wordings.areTheSame(earlier.lead, current.lead) { return .unchanged }
    let (before, now) = (earlier.service.lead, current.service.lead)
    return current.action.explanation(of: .lead, since: earlier.action) {
      Wordings.areTheSame($0 ?? before, $1 ?? now)
    }
  }

  /// Whether the target of a measure is another one, and what tells of it.
  public func target(of indicator: ID<Indicator>) -> FieldExplanation {
    current.action.explanation(of: .target(of: indicator), since: earlier.action, same: Self.sameQuantity)
  }

  /// Whether the baseline of a measure is another one, and what tells of it.
  public func baseline(of indicator: ID<Indicator>) -> FieldExplanation {
    current.action.explanation(of: .baseline(of: indicator), since: earlier.action, same: Self.sameQuantity)
  }

  /// Whether one of these keys may not have been read in one of the versions.
  func isInDoubt(_ keys: [String]) -> Bool {
    earlier.file.isInDoubt(keys, ofAction: earlier.number) || current.file.isInDoubt(keys, ofAction: current.number)
  }

  /// The changes that only the current version has, in the order of the file.
  var addedChanges: [Change] {
    let known = Set(earlier.action.changes)
    return current.action.changes.filter { !known.contains($0) }
  }

  /// How many days later it is due; negative when earlier, 0 when the date is the same.
  public var daysLater: Int { current.action.due.days(since: earlier.action.due) }

  private static func sameQuantity(_ left: Quantity?, _ right: Quantity?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return (left.form, left.number, left.isFewerThan) == (right.form, right.number, right.isFewerThan)
  }
}
