internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action is to start after it is due.
enum StartAfterDue: ActionRule {
  static let description = RuleDescription(
    RuleID("P008", "start-after-due"), .error,
    title: "An action is to start after it is due.",
    why: "One of the two dates is wrong, and nobody can tell which one was promised.",
    mend: "Correct the start or the due date.",
    broken: [
      .servicePlan(("    duties: [cfa-2014-s69]", "    duties: [cfa-2014-s69]\n    start: «2022-09-01»"))
    ],
    kept: [
      .servicePlan(("    duties: [cfa-2014-s69]", "    duties: [cfa-2014-s69]\n    start: 2021-09-01"))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard let start = action.start, start > action.due else { return [] }
    return [
      finding(
        at: context.place("start"), "\(action.id) starts on \(start), after it is due on \(action.due).",
        related: [.init(context.place("due"), "due here")])
    ]
  }
}
