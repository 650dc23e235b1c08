internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// Nothing has been heard of an action for long.
enum NoUpdate: ActionRule {
  static let missedKeys = ["updates", "started", "completed", "withdrawn"]

  static let description = RuleDescription(
    RuleID("P033", "no-update"), .warning,
    title: "Nothing has been heard of an action under way for more than a quarter.",
    why: "The board meets each quarter and would be shown old news. How many days are too many is 'stale-days' under "
      + "'rating' in partnership.yaml, 92 where it is left out.",
    mend: "Add an entry under 'updates' with a date and a note on what happened.",
    broken: [
      .servicePlan(("date: 2024-07-12", "date: «2024-04-12»"))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    // What has not begun has its own finding, and what is not to begin yet has no news.
    guard context.state == .inProgress, context.isUnfinished, context.plan.framework.isRunning else { return [] }
    let last = lastUpdate(of: action, until: context.today)
    let since = last?.date ?? max(action.started ?? context.start(of: action), action.added ?? context.partnership.from)
    let days = context.today.days(since: since)
    guard days > context.partnership.rating.staleDays else { return [] }
    let place = last.map { context.place("updates", .entry($0.number), "date") }
    return [
      finding(
        at: place ?? (action.started == nil ? context.place() : context.place("started")),
        "Nothing has been heard of \(action.id) for \(days.counted("day")), since \(since).")
    ]
  }

  /// The last update up to `day`, with its number; nil when there is none.
  private static func lastUpdate(
    of action: borrowing Action, until day: CalendarDay
  ) -> (date: CalendarDay, number: Int)? {
    var last: (date: CalendarDay, number: Int)?
    let updates = action.updates.span
    for number in updates.indices
    where updates[number].date <= day && last.map({ $0.date <= updates[number].date }) ?? true {
      last = (updates[number].date, number)
    }
    return last
  }
}
