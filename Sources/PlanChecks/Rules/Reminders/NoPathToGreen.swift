internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A lead says that something is wrong, and not what will mend it.
enum NoPathToGreen: ReminderRule {
  static let missedKeys = ["updates", "completed", "withdrawn"]

  static let description = RuleDescription(
    RuleID("P032", "no-path-to-green"), .warning,
    title: "The lead's last rating is red or amber, without a way back.",
    why: "The board can help only when it knows what is to be done and by when.",
    mend: "Add 'path-to-green:' to the update, for example 'path-to-green: A second supplier delivers from July'.",
    broken: [
      .servicePlan(adding: ["  - date: 2024-07-19", "    note: Reminders went out.", "    rating: «amber»"])
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
    guard context.isUnfinished, !action.updates.isEmpty,
      let stated = StatedFigure(action.updates, at: context.today), stated.rating == .red || stated.rating == .amber
    else { return false }
    return action.updates[stated.update].pathToGreen == nil
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place {
    context.placeOfStatedRating(action)
  }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    guard let stated = StatedFigure(action.updates, at: context.today) else { return "" }
    return
      "\(action.id) is \(stated.rating.rawValue) by its lead's own word of \(stated.date), with no way back to green."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) are red or amber by their leads' own word, with no way back to green."
  }
}
