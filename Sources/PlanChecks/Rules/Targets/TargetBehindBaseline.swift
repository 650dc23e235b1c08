internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A target that would be a step back.
enum TargetBehindBaseline: ActionRule {
  static let description = RuleDescription(
    RuleID("P066", "target-behind-baseline"), .error,
    title: "A target is worse than the baseline.",
    why:
      "Then the best that can happen is that it gets worse; mostly two numbers were swapped, or the dashboard has the "
      + "wrong direction.",
    mend: "Correct the baseline or the target, or 'better' of the indicator in dashboard.yaml.",
    broken: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    baseline: 93",
        "    target: «71»",
        "    by: 2022-07-31",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    baseline: 71",
        "    target: 93",
        "    by: 2022-07-31",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !action.measures.isEmpty else { return [] }
    var findings: [Finding] = []
    let measures = action.measures.span
    for number in measures.indices {
      guard let target = measures[number].target, let baseline = measures[number].baseline,
        let indicator = context.plan.framework.measured[measures[number].indicator],
        indicator.isReached(baseline, by: target) == false
      else { continue }
      let (better, side) = indicator.better == .lower ? ("lower", "above") : ("higher", "below")
      findings.append(
        finding(
          at: context.place("measures", .entry(number), "target"),
          "\(action.id): \(better) is better for \(measures[number].indicator), but the target "
            + "\(indicator.worded(target)) is \(side) the baseline \(indicator.worded(baseline)).",
          related: [.init(context.place("measures", .entry(number), "baseline"), "the baseline")]))
    }
    return findings
  }
}
