internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// An action is complete, and a step on the way is not.
enum OpenMilestone: ActionRule {
  static let missedKeys = ["milestones"]

  static let description = RuleDescription(
    RuleID("P027", "open-milestone"), .warning,
    title: "An action is complete, but a milestone of it is open.",
    why: "Either the step was done and nobody wrote it down, or the action is not complete.",
    mend: "Add 'done:' with the day it was done, or 'dropped:' with the day and a 'reason', or reopen the action.",
    broken: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: «Model report agreed»",
        "    due: 2022-03-31",
        "completed: 2022-07-15",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: Website check of all schools",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: 2022-03-31",
        "    done: 2022-04-04",
        "completed: 2022-07-15",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: Website check of all schools",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !action.milestones.isEmpty, context.state.isFinished else { return [] }
    let milestones = action.milestones.span
    var first: Int?
    var others = 0
    for number in milestones.indices where milestones[number].done == nil && milestones[number].dropped == nil {
      if first == nil { first = number } else { others += 1 }
    }
    guard let first else { return [] }
    let more = others == 0 ? "" : " and \(others.counted("other"))"
    return [
      finding(
        at: context.place("milestones", .entry(first), "title"),
        "\(action.id) is complete, but its milestone '\(milestones[first].title)'\(more) is open.")
    ]
  }
}
