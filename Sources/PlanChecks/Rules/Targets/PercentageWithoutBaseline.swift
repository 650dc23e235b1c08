internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A percentage is to be reached, and nobody says from where.
enum PercentageWithoutBaseline: ActionRule {
  static let missedKeys = ["measures"]

  static let description = RuleDescription(
    RuleID("P038", "percentage-without-baseline"), .warning,
    title: "A measure has a target in percent and no baseline.",
    why: "95% is a great deal from 40 and nothing from 94. Without a start nobody can tell what the action did.",
    mend:
      "Add 'baseline:' with the last value from before the action, and a milestone for finding it if nobody knows it.",
    broken: [
      .servicePlan(adding: [
        "measures:",
        "  - indicator: sen-report",
        "    target: «100»",
        "    by: 2022-07-31",
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
    guard !action.measures.isEmpty, context.isUnfinished else { return [] }
    var findings: [Finding] = []
    let measures = action.measures.span
    for number in measures.indices where measures[number].baseline == nil {
      guard let target = measures[number].target,
        let indicator = context.plan.framework.measured[measures[number].indicator], indicator.isPercent
      else { continue }
      findings.append(
        finding(
          at: context.place("measures", .entry(number), "target"),
          "\(action.id) is to bring '\(indicator.title)' to \(indicator.worded(target)) and does not say from where."))
    }
    return findings
  }
}
