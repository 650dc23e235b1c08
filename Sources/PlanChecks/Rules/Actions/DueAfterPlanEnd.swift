internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action is due after the plan has ended.
enum DueAfterPlanEnd: ActionRule {
  static let description = RuleDescription(
    RuleID("P009", "due-after-plan-end"), .error,
    title: "An action is due after the plan has ended.",
    why: "Nobody reviews a promise that falls due when the plan and its board's reviews are over.",
    mend: "Bring the date forward, or withdraw the action here and propose it for the next plan.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: «2025-12-31»"))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    let end = context.partnership.to
    guard action.due > end, action.withdrawn == nil else { return [] }
    return [
      finding(at: context.place("due"), "\(action.id) is due on \(action.due). The plan ends on \(end).")
    ]
  }
}
