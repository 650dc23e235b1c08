internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action is complete, and what it was to move has not moved far enough.
enum TargetMissed: ReminderRule {
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

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    guard !action.measures.isEmpty, context.state.isFinished, firstMissed(by: action, context) != nil,
      let completed = action.completed
    else { return false }
    return !action.updates.contains { $0.date > completed && $0.note != nil }
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place {
    context.place("measures", .entry(firstMissed(by: action, context) ?? 0), "target")
  }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    guard let number = firstMissed(by: action, context), let target = action.measures[number].target,
      let indicator = context.framework.measured[action.measures[number].indicator], let latest = indicator.latest
    else { return "" }
    return "\(action.id) is complete, but '\(indicator.title)' stood at \(indicator.worded(latest.value)) in "
      + "\(latest.period.text). The target is \(indicator.worded(target))."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) are complete, but their targets are not met."
  }

  /// The number of the first measure whose indicator has not reached the target; nil when each has, as far as is known.
  private static func firstMissed(by action: borrowing Action, _ context: ActionContext) -> Int? {
    let measures = action.measures.span
    for number in measures.indices {
      guard let target = measures[number].target,
        let indicator = context.framework.measured[measures[number].indicator], let latest = indicator.latest
      else { continue }
      if indicator.isReached(target, by: latest.value) == false { return number }
    }
    return nil
  }
}
