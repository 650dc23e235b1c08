internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Targets of indicators that name no day.
enum IndicatorTargetWithoutDate: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M012", "indicator-target-without-date"), .note,
    title: "A target of an indicator names no day.",
    why: "A target is a number and a day. Without a day it is never missed.",
    mend: "Add 'target-by' with the day, for example 'target-by: 2025-07-31'.",
    broken: [.dashboard(("better: higher\n", "better: higher\n    target: «95»\n"))],
    kept: [.dashboard(("better: higher\n", "better: higher\n    target: 95\n    target-by: 2025-07-31\n"))])

  /// One finding for each dashboard; an action's target for the same indicator has a day, so that it needs none here.
  static func check(_ file: FrameworkContext) -> [Finding] {
    let open = file.indicators.filter { number, indicator in
      indicator.target != nil && indicator.targetBy == nil
        && file.plan.indicatorUses[indicator.id]?.hasTarget != true && !file.isInDoubt("dashboard", .entry(number))
    }
    guard let first = open.first else { return [] }
    let others = open.dropFirst().map(\.indicator.id.text)
    let more =
      others.isEmpty
      ? "" : " Nor do those of \(others.prefix(4).joined(separator: ", "))\(others.count > 4 ? " and more" : "")."
    return [
      finding(
        at: file.place("dashboard", .entry(first.number), "target"),
        "The target of \(first.indicator.id) names no day.\(more)")
    ]
  }
}
