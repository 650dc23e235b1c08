internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// A lead says that all is well, and the due date has passed.
enum GreenWhileOverdue: ActionRule {
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

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard action.due < context.today, context.isUnfinished, !action.updates.isEmpty,
      let stated = StatedFigure(action.updates, at: context.today), stated.rating == .green || stated.rating == .blue
    else { return [] }
    let days = context.today.days(since: action.due)
    return [
      finding(
        at: context.place("updates", .entry(stated.update), "rating"),
        "\(action.id) says \(stated.rating.rawValue), but was due on \(action.due), \(days.counted("day")) ago.",
        related: [.init(context.place("due"), "due here")])
    ]
  }
}
