internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An action is to start before there is a plan.
enum StartBeforePlan: ActionRule {
  static let description = RuleDescription(
    RuleID("P010", "start-before-plan"), .warning,
    title: "An action is to start before the plan begins.",
    why: "What was done before the plan is no part of it, and makes its actions look longer than they are.",
    mend: "Write the day on which the work for this plan is to start, or leave 'start' out for the plan's first day.",
    broken: [
      .servicePlan(("    due: 2022-07-31", "    start: «2021-04-01»\n    due: 2022-07-31"))
    ],
    kept: [
      .servicePlan(("    due: 2022-07-31", "    start: 2021-09-01\n    due: 2022-07-31"))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard let start = action.start, start < context.partnership.from else { return [] }
    return [
      finding(
        at: context.place("start"),
        "\(action.id) starts on \(start), before the plan begins on \(context.partnership.from).")
    ]
  }
}
