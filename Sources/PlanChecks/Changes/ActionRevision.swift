public import ActionPlans
internal import PlanFiles
public import PlanProgress
internal import PlanReviews

/// One action in two versions of a plan that do not say the same of it.
public struct ActionRevision: Sendable {
  /// The action as it stood.
  public let earlier: VersionedAction
  /// The action as it stands.
  public let current: VersionedAction

  /// The corrections of signed years that are about the action, and that records and plan bear out.
  let corrections: [Correction]

  /// The action's id, which is the same in both.
  public var id: ID<Action> { current.action.id }

  /// Whether its due date is another one, and what tells of it.
  public var due: FieldExplanation {
    owned(
      current.action.explanation(of: .due, since: earlier.action), .due, earlier.action.due.description,
      current.action.due.description)
  }

  /// Whether its planned start is another one, and what tells of it.
  ///
  /// A start that is not written is the day on which the action was added.
  public var start: FieldExplanation {
    if earlier.start == current.start { return .unchanged }
    let added = current.added
    let explanation = current.action.explanation(of: .start, since: earlier.action) { ($0 ?? added) == ($1 ?? added) }
    return owned(explanation, .start, earlier.start.description, current.start.description)
  }

  /// Whether its category is another one, and what tells of it.
  public var category: FieldExplanation {
    owned(
      current.action.explanation(of: .category, since: earlier.action), .category, earlier.action.category.rawValue,
      current.action.category.rawValue)
  }

  /// Whether its priority is another one, and what tells of it.
  public var priority: FieldExplanation {
    owned(
      current.action.explanation(of: .priority, since: earlier.action), .priority, earlier.action.priority.text,
      current.action.priority.text)
  }

  /// Whether its wording is another one, and what tells of it.
  public var title: FieldExplanation {
    let explanation = current.action.explanation(of: .title, since: earlier.action) { Wordings.areTheSame($0, $1) }
    return owned(explanation, .title, earlier.action.title, current.action.title)
  }

  /// Whether another role does it, and what tells of it.
  ///
  /// An action that leaves its lead to the file has no lead of its own to change.
  public var lead: FieldExplanation {
    if earlier.action.lead == nil, current.action.lead == nil { return .unchanged }
    if Wordings.areTheSame(earlier.lead, current.lead) { return .unchanged }
    let (before, now) = (earlier.service.lead, current.service.lead)
    let explanation = current.action.explanation(of: .lead, since: earlier.action) {
      Wordings.areTheSame($0 ?? before, $1 ?? now)
    }
    return owned(explanation, .lead, earlier.action.lead, current.action.lead)
  }

  /// Whether the target of a measure is another one, and what tells of it.
  public func target(of indicator: ID<Indicator>) -> FieldExplanation {
    let explanation = current.action.explanation(
      of: .target(of: indicator), since: earlier.action, same: Self.sameQuantity)
    return owned(
      explanation, .target, earlier.action.measure(indicator)?.target?.text,
      current.action.measure(indicator)?.target?.text,
      indicator.text)
  }

  /// Whether the baseline of a measure is another one, and what tells of it.
  public func baseline(of indicator: ID<Indicator>) -> FieldExplanation {
    let explanation = current.action.explanation(
      of: .baseline(of: indicator), since: earlier.action, same: Self.sameQuantity)
    return owned(
      explanation, .baseline, earlier.action.measure(indicator)?.baseline?.text,
      current.action.measure(indicator)?.baseline?.text,
      indicator.text)
  }

  /// The explanation, or the correction that owns the difference where no change tells of it.
  ///
  /// The values before and now are only looked up where there are corrections.
  private func owned(
    _ explanation: FieldExplanation, _ name: SignedFact.Name, _ before: @autoclosure () -> String?,
    _ now: @autoclosure () -> String?, _ subject: String = ""
  ) -> FieldExplanation {
    guard !corrections.isEmpty, explanation == .none else { return explanation }
    let from = before().map { SignedFact(name, $0, subject).text }
    let to = now().map { SignedFact(name, $0, subject).text }
    let owner = corrections.first { correction in
      (correction.from.map(SignedFact.onOneLine), correction.to.map(SignedFact.onOneLine)) == (from, to)
        && (correction.field == name.rawValue || correction.field == name.key)
    }
    return owner.map { .correction(reason: $0.reason, agreedBy: $0.agreedBy) } ?? explanation
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

extension Action {
  /// The first of its measures of an indicator, which is the one that its changes are about; nil when there is none.
  fileprivate func measure(_ indicator: ID<Indicator>) -> Measure? { measures.first { $0.indicator == indicator } }
}
