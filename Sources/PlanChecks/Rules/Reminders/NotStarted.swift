internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// The day has come and gone on which work should have begun.
enum NotStarted: ActionRule {
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

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard context.state == .notStarted, context.isUnfinished, action.started == nil, context.plan.framework.isRunning
    else { return [] }
    let start = context.start(of: action)
    let days = context.today.days(since: start)
    // A start that lies behind the due date is wrong itself.
    guard days > 0, start <= action.due else { return [] }
    let place = action.start == nil ? context.place() : context.place("start")
    return [
      finding(at: place, "\(action.id) should have started on \(start), \(days.counted("day")) ago.")
    ]
  }
}
