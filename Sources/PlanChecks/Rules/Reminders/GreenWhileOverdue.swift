internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// A lead says that all is well, and the due date has passed.
enum GreenWhileOverdue: ReminderRule {
  static let missedKeys = ["completed", "withdrawn"]

  static let description = RuleDescription(
    RuleID("P030", "green-while-overdue"), .warning,
    title: "The lead's last rating is green or blue, and the action is overdue.",
    why: "A promise whose day has passed is not on track. Reports show the lead's rating beside the one that the dates "
      + "give, so that everybody will see the difference.",
    mend:
      "Add an update with the rating as it is now and a 'path-to-green'; or finish the action, or move its date with "
      + "a change entry.",
    broken: [
      .servicePlan(adding: ["  - date: 2024-07-19", "    note: Reminders went out.", "    rating: «green»"])
    ],
    kept: [
      .servicePlan(adding: [
        "  - date: 2024-07-19",
        "    note: Reminders went out.",
        "    rating: amber",
        "    path-to-green: The last schools publish theirs in September.",
      ])
    ])

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    guard action.due < context.today, context.isUnfinished, !action.updates.isEmpty,
      let stated = StatedFigure(action.updates, at: context.today)
    else { return false }
    return stated.rating == .green || stated.rating == .blue
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place {
    context.placeOfStatedRating(action)
  }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    let rating = StatedFigure(action.updates, at: context.today)?.rating ?? .green
    let days = context.today.days(since: action.due)
    return "\(action.id) says \(rating.rawValue), but was due on \(action.due), \(days.counted("day")) ago."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) say green or blue, but are overdue."
  }
}
