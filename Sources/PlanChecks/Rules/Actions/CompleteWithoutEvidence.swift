internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action is said to be complete and nothing shows it.
enum CompleteWithoutEvidence: ActionRule {
  static let missedKeys = ["evidence", "changes"]

  static let description = RuleDescription(
    RuleID("P024", "complete-without-evidence"), .warning,
    title: "An action is complete and shows no evidence.",
    why: "What nobody can check counts as claimed, not as delivered, and after a while as off track.",
    mend: "Add an entry under 'evidence' with a date and a title: a document, a figure or a board minute.",
    broken: [
      .servicePlan(adding: [
        "completed: «2022-07-15»"
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "completed: 2022-07-15",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: Website check of all schools",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    // Without either it has never been complete.
    guard action.completed != nil || !action.changes.isEmpty, context.state == .claimed else { return [] }
    return [finding(at: context.place("completed"), "\(action.id) is complete but shows no evidence.")]
  }
}
