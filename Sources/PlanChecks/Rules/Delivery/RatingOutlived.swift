internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// The lead's last rating is better than the facts have become since.
enum RatingOutlived: ActionRule {
  static let missedKeys = ["completed", "withdrawn", "milestones", "updates"]

  static let description = RuleDescription(
    RuleID("P034", "rating-outlived"), .note,
    title: "The lead's last rating is better than what the dates have come to say.",
    why: "Reports show both. Where they differ, readers ask why, and only the lead can tell.",
    mend: "Add an update that says what happened, with the rating as it is now.",
    broken: [
      .servicePlan(
        ("due: 2022-07-31", "due: 2025-06-30"), ("category: must", "category: should"),
        adding: [
          "  - date: 2024-07-19",
          "    note: Reminders went out.",
          "    rating: «green»",
          "milestones:",
          "  - title: Nine in ten schools have a report",
          "    due: 2024-08-09",
        ])
    ],
    kept: [
      .servicePlan(
        ("due: 2022-07-31", "due: 2025-06-30"), ("category: must", "category: should"),
        adding: [
          "  - date: 2024-07-19",
          "    note: Reminders went out.",
          "    rating: green",
          "milestones:",
          "  - title: Nine in ten schools have a report",
          "    due: 2024-08-09",
          "    done: 2024-08-09",
        ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    // What is overdue, and what nothing was heard of for long, has its own finding.
    guard !action.updates.isEmpty, context.plan.framework.isRunning, context.isUnfinished,
      action.due >= context.today,
      let stated = StatedFigure(action.updates, at: context.today),
      context.today.days(since: stated.date) <= context.partnership.rating.staleDays
    else { return [] }
    let rating = context.rating
    guard rating.isWorse(than: stated.rating) else { return [] }
    return [
      finding(
        at: context.placeOfStatedRating(action),
        "\(action.id) was \(stated.rating.rawValue) by its lead's word of \(stated.date). By its dates it is "
          + "\(rating.word) now.")
    ]
  }
}
