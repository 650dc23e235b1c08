internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// An action is complete, and a step on the way is not.
enum OpenMilestone: ReminderRule {
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

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    context.state.isFinished && openMilestones(of: action).first != nil
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place {
    context.place("milestones", .entry(openMilestones(of: action).first ?? 0), "title")
  }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    let open = openMilestones(of: action)
    let title = open.first.map { action.milestones[$0].title } ?? ""
    let more = open.count == 1 ? "" : " and \((open.count - 1).counted("other"))"
    return "\(action.id) is complete, but its milestone '\(title)'\(more) is open."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) are complete, but milestones of theirs are open."
  }

  /// The first milestone that is neither done nor dropped, and how many there are.
  private static func openMilestones(of action: borrowing Action) -> (first: Int?, count: Int) {
    let milestones = action.milestones.span
    var (first, count): (Int?, Int) = (nil, 0)
    for number in milestones.indices where milestones[number].done == nil && milestones[number].dropped == nil {
      if first == nil { first = number }
      count += 1
    }
    return (first, count)
  }
}
