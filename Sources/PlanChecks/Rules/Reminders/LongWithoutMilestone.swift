internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// An action runs for more than a year, and nobody can see whether it moves.
enum LongWithoutMilestone: ReminderRule {
  static let missedKeys = ["milestones", "start", "added"]

  static let description = RuleDescription(
    RuleID("P037", "long-without-milestone"), .warning,
    title: "An action runs for more than a year without a milestone.",
    why: "Between its start and its due date nobody can see whether it moves, and a review falls into that time.",
    mend: "Add a milestone for each half year, with a title and a 'due' date.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: «2022-12-31»"))
    ],
    kept: [
      .servicePlan(
        ("due: 2022-07-31", "due: 2022-12-31"),
        adding: [
          "milestones:",
          "  - title: Model report agreed",
          "    due: 2022-03-31",
        ])
    ])

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    // A due date behind the plan's end is wrong itself.
    guard context.isUnfinished, action.due <= context.partnership.to, days(of: action, context) > 366 else {
      return false
    }
    return action.milestones.allSatisfy { $0.dropped != nil }
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place { context.place("due") }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    "\(action.id) runs for \((days(of: action, context) * 12 / 365).counted("month")) without a milestone."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) run for more than a year without a milestone."
  }

  private static func days(of action: borrowing Action, _ context: ActionContext) -> Int {
    action.due.days(since: context.start(of: action))
  }
}
