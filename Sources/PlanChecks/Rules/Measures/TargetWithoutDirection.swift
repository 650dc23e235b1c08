internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An indicator has a target, and nobody said which way is better.
enum TargetWithoutDirection: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M004", "target-without-direction"), .error,
    title: "An indicator has a target, but whether higher or lower is better is not said.",
    why: "Without a direction nobody can tell whether a target is met or missed.",
    mend:
      "Add 'better: higher' or 'better: lower'; with 'better: neither' an indicator is for context and has no target.",
    broken: [
      .dashboard(
        ("id: sen-report", "id: «sen-report»"), ("    better: higher\n", "    target: 95\n    target-by: 2025-07-31\n"))
    ],
    kept: [.dashboard(("better: higher\n", "better: higher\n    target: 95\n    target-by: 2025-07-31\n"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.compactMap { number, indicator in
      guard indicator.better == .neither else { return nil }
      let hasAim = file.plan.indicatorUses[indicator.id]?.hasTarget == true
      guard indicator.target != nil || hasAim, !file.isIndicatorInDoubt(number) else { return nil }
      let whose = indicator.target != nil ? "has a target" : "has a target in an action"
      return finding(
        at: file.place(ofIndicator: number, "id"),
        "\(indicator.id) \(whose). Say whether higher or lower is better.")
    }
  }
}
