internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// Nothing has been heard of an action for long.
enum NoUpdate: ReminderRule {
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

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    // What has not begun has its own finding, and what is not to begin yet has no news.
    guard context.state == .inProgress, context.isUnfinished else { return false }
    return silence(about: action, in: context).days > context.partnership.rating.staleDays
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place {
    if let update = silence(about: action, in: context).update {
      return context.place("updates", .entry(update), "date")
    }
    return action.started == nil ? context.place() : context.place("started")
  }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    let silence = silence(about: action, in: context)
    return "Nothing has been heard of \(action.id) for \(silence.days.counted("day")), since \(silence.since)."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "Nothing has been heard of \(names) for more than \(framework.partnership.rating.staleDays.counted("day"))."
  }

  private static func silence(about action: borrowing Action, in context: ActionContext) -> SilenceFigure {
    SilenceFigure(
      action.updates, added: action.added ?? context.partnership.from, start: context.start(of: action),
      started: action.started, at: context.today)
  }
}
