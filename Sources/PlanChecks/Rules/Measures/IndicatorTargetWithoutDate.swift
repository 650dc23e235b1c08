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

  /// One finding for each dashboard; an action's target for the same indicator has a day, so that it needs none here, and none is
  /// missed where such an action may not have been read.
  static func check(_ file: FrameworkContext) -> [Finding] {
    guard file.plan.isWhole else { return [] }
    let open = file.indicators.filter { number, indicator in
      indicator.target != nil && indicator.targetBy == nil
        && file.plan.indicatorUses[indicator.id]?.hasTarget != true && !file.isIndicatorInDoubt(number)
    }
    guard let first = open.first else { return [] }
    return [
      finding(
        at: file.place(ofIndicator: first.number, "target"),
        "No day is named for the target of \(open.map(\.indicator.id.text).joinedInShort()).")
    ]
  }
}
