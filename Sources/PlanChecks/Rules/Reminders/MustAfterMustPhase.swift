internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A Must is promised for a time when Musts should be done.
enum MustAfterMustPhase: ReminderRule {
  static let missedKeys = ["changes"]

  static let description = RuleDescription(
    RuleID("P015", "must-after-must-phase"), .warning,
    title: "A Must is due after the phase that is meant for Musts, and nobody says why.",
    why:
      "The plan puts statutory duties first. A Must that comes later takes its time from what should follow, and the "
      + "duty is not met until then.",
    mend: "Bring the date forward, or record the move under 'changes' with its reason.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: «2023-08-31»"))
    ],
    kept: [
      .servicePlan(
        ("due: 2022-07-31", "due: 2023-08-31"),
        adding: [
          "milestones:",
          "  - title: Nine in ten schools have a report",
          "    due: 2022-07-31",
          "changes:",
          "  - date: 2022-06-14",
          "    field: due",
          "    from: 2022-07-31",
          "    to: 2023-08-31",
          "    reason: Small schools asked for a model report first.",
        ])
    ])

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    guard action.category == .must, let end = context.framework.mustPhaseEnd, action.due > end,
      action.due <= context.partnership.to, context.isUnfinished, action.added ?? end <= end
    else { return false }
    return !wasMovedForReason(action)
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place { context.place("due") }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    "\(action.id) is a Must and due on \(action.due). \(phaseEnd(context.framework))"
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) are Musts and due later. \(phaseEnd(framework))"
  }

  private static func phaseEnd(_ framework: CheckedFramework) -> String {
    "The plan's time for Musts ends on \(framework.mustPhaseEnd ?? framework.partnership.to)."
  }

  private static func wasMovedForReason(_ action: borrowing Action) -> Bool {
    action.changes.contains { change in
      if case .due = change.amendment { change.reason != nil } else { false }
    }
  }
}
