internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
public import SourceText

/// A rule about what a change does to promises already made: two versions of a plan are held against each other.
public protocol ChangeRule: Rule {
  /// What is wrong with the change; empty when nothing is.
  static func check(_ comparison: PlanComparison) -> [Finding]
}

/// A rule about one action that both versions have.
protocol ActionChangeRule: ChangeRule {
  /// The keys of an action that the rule compares.
  ///
  /// It waits while one of them may not have been read in one of the versions, which has its own finding.
  static var comparedKeys: [String] { get }

  /// What is wrong with what became of the action; empty when nothing is.
  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding]
}

extension ActionChangeRule {
  static func check(_ comparison: PlanComparison) -> [Finding] { checkActions(of: comparison) }

  /// What is wrong with what became of each action that could be read in both versions.
  static func checkActions(of comparison: PlanComparison) -> [Finding] {
    comparison.revisions.flatMap { $0.isInDoubt(comparedKeys) ? [] : check($0, in: comparison) }
  }
}

extension ActionChangeRule {
  /// What is wrong with the entry that tells of a change: it gives no reason.
  ///
  /// - Parameters:
  ///   - explanation: what tells of the change.
  ///   - field: the key of what was changed.
  ///   - revision: the action.
  static func missingReason(
    of explanation: FieldExplanation, _ field: String, _ revision: ActionRevision
  ) -> [Finding] {
    guard case .entry(let position) = explanation, revision.current.action.changes[position].reason == nil else {
      return []
    }
    return [
      finding(
        at: revision.current.place("changes", .entry(position), "field"),
        "The change entry for '\(field)' of \(revision.id) gives no reason.",
        help: "Add 'reason:' with what happened, in words that families understand.")
    ]
  }
}
