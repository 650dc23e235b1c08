internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A milestone lies behind the end of its action.
enum MilestoneAfterDue: ActionRule {
  static let description = RuleDescription(
    RuleID("P035", "milestone-after-due"), .error,
    title: "A milestone is due after its action.",
    why: "A step on the way cannot come after the end. Either the action ends later or the step is part "
      + "of something else.",
    mend: "Bring the milestone forward, or move the action's due date with a change entry.",
    broken: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: «2022-09-30»",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: 2022-03-31",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    var findings: [Finding] = []
    for (number, milestone) in action.milestones.enumerated()
    where milestone.due > action.due && milestone.dropped == nil {
      findings.append(
        finding(
          at: context.place("milestones", .entry(number), "due"),
          "Milestone '\(milestone.title)' (\(milestone.due)) is after \(action.id) is due (\(action.due)).",
          related: [.init(context.place("due"), "the action is due here")]))
    }
    return findings
  }
}
