internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An indicator's target is worse than where it began.
enum TargetBelowStart: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M010", "target-below-start"), .warning,
    title: "An indicator's target is worse than its first reading.",
    why: "A target that was met before anybody began promises nothing. Mostly the direction or a digit is wrong.",
    mend: "Correct 'target' or 'better'. If a figure is only to be held, set the target to the first reading.",
    broken: [.dashboard(("better: higher\n", "better: higher\n    target: «90»\n    target-by: 2025-07-31\n"))],
    kept: [.dashboard(("better: higher\n", "better: higher\n    target: 95\n    target-by: 2025-07-31\n"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.compactMap { number, indicator in
      let first = indicator.readings.indices.min {
        indicator.readings[$0].period.last < indicator.readings[$1].period.last
      }
      // Beside an action's own target, that of the indicator is a standard that may be met already.
      guard let target = indicator.target, let first, file.plan.indicatorUses[indicator.id]?.hasTarget != true else {
        return nil
      }
      let start = indicator.readings[first].value
      let isWorse =
        switch indicator.better {
        case .higher: target.isLess(than: start, inPercent: indicator.isPercent)
        case .lower: start.isLess(than: target, inPercent: indicator.isPercent)
        case .neither: false
        }
      guard isWorse else { return nil }
      return finding(
        at: file.place(ofIndicator: number, "target"),
        "\(indicator.id): \(indicator.better.rawValue) is better, but the target (\(target.text)) is worse than the first "
          + "reading (\(start.text)).",
        related: [
          .init(file.place(ofReading: first, of: number, "value"), "the first reading")
        ])
    }
  }
}
