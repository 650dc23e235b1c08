internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// The day has come and gone on which work should have begun.
enum NotStarted: ReminderRule {
  static let missedKeys = ["started", "start", "added", "milestones", "completed", "withdrawn"]

  static let description = RuleDescription(
    RuleID("P031", "not-started"), .warning,
    title: "An action should have started and has not.",
    why: "What starts late ends late. Work may have begun and nobody wrote it down; then the figures are wrong.",
    mend: "Add 'started:' with the day work began, or move 'start' with a change entry that says why.",
    broken: [
      .servicePlan(
        ("    due: 2022-07-31", "    start: «2021-11-01»\n    due: 2022-07-31"), ("    started: 2021-10-04\n", ""))
    ],
    kept: [
      .servicePlan(("    due: 2022-07-31", "    start: 2021-11-01\n    due: 2022-07-31"))
    ])

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    guard context.state == .notStarted, context.isUnfinished, action.started == nil else { return false }
    let start = context.start(of: action)
    // A start that lies behind the due date is wrong itself.
    return start < context.today && start <= action.due
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place {
    action.start == nil ? context.place() : context.place("start")
  }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    let start = context.start(of: action)
    return "\(action.id) should have started on \(start), \(context.today.days(since: start).counted("day")) ago."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) should have started and have not."
  }
}
