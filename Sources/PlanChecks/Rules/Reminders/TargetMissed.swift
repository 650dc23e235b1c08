internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action is complete, and what it was to move has not moved far enough.
enum TargetMissed: ActionRule {
  static let missedKeys = ["updates"]

  static let description = RuleDescription(
    RuleID("P026", "target-missed"), .warning,
    title: "An action is complete, but its target is not met.",
    why: "Work done is not the same as a difference made. Families and the board are owed a word on what remains.",
    mend:
      "Add an update, dated after the completion, that says what remains and who takes it on; or reopen the action.",
    broken: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    baseline: 71",
        "    target: «100»",
        "    by: 2022-07-31",
        "completed: 2024-07-15",
        "evidence:",
        "  - date: 2024-07-20",
        "    title: Website check of all schools",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    baseline: 71",
        "    target: 90",
        "    by: 2022-07-31",
        "completed: 2024-07-15",
        "evidence:",
        "  - date: 2024-07-20",
        "    title: Website check of all schools",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !action.measures.isEmpty, let completed = action.completed, context.state.isFinished,
      !hasWord(since: completed, action)
    else { return [] }
    var findings: [Finding] = []
    let measures = action.measures.span
    for number in measures.indices {
      guard let target = measures[number].target,
        let indicator = context.plan.framework.measured[measures[number].indicator], let latest = indicator.latest,
        indicator.isReached(target, by: latest.value) == false
      else { continue }
      findings.append(
        finding(
          at: context.place("measures", .entry(number), "target"),
          "\(action.id) is complete, but '\(indicator.title)' stood at \(indicator.worded(latest.value)) in "
            + "\(latest.period.text). The target is \(indicator.worded(target))."))
    }
    return findings
  }

  /// Whether the lead wrote something after `day`.
  private static func hasWord(since day: CalendarDay, _ action: borrowing Action) -> Bool {
    action.updates.contains { $0.date > day && $0.note != nil }
  }
}
