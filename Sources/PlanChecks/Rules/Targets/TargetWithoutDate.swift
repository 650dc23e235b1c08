internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A target without a day by which it is to be met.
enum TargetWithoutDate: ActionRule {
  static let missedKeys = ["measures"]

  static let description = RuleDescription(
    RuleID("P039", "target-without-date"), .error,
    title: "A measure has a target and no date.",
    why: "A target without a day can never be missed. It may also lie later than the action, so that the action's own "
      + "due date does not stand in for it.",
    mend: "Add 'by:' with the day by which the indicator is to stand there, for example 'by: 2022-12-31'.",
    broken: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    baseline: 71",
        "    target: «100»",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    baseline: 71",
        "    target: 100",
        "    by: 2022-07-31",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !action.measures.isEmpty else { return [] }
    var findings: [Finding] = []
    let measures = action.measures.span
    for number in measures.indices where measures[number].by == nil {
      guard let target = measures[number].target else { continue }
      let indicator = context.plan.framework.measured[measures[number].indicator]
      // The dashboard may have a day for the same target.
      if let indicator, indicator.targetBy != nil, indicator.target == target { continue }
      findings.append(
        finding(
          at: context.place("measures", .entry(number), "target"),
          "\(action.id): the target \(indicator?.worded(target) ?? target.text) for \(measures[number].indicator) has "
            + "no date."))
    }
    return findings
  }
}
