internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A baseline or target of an action cannot be in the unit of its indicator.
enum MeasureOutsideUnit: ActionRule {
  static let description = RuleDescription(
    RuleID("M002", "measure-outside-unit"), .error,
    title: "A baseline or target of an action is not possible in the unit of its indicator.",
    why: "Baseline, target and readings are held against each other, which only makes sense in one unit.",
    mend: "Write the value in the indicator's unit, which stands in dashboard.yaml.",
    broken: [
      .servicePlan(
        adding: ["measures:", "  - indicator: sen-report", "    target: «yes»", "    by: 2022-07-31"],
        beside: [.dashboard()])
    ],
    kept: [
      .servicePlan(
        adding: [
          "measures:", "  - indicator: sen-report", "    baseline: 12", "    target: 100", "    by: 2022-07-31",
        ],
        beside: [.dashboard()])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    var findings: [Finding] = []
    for (number, measure) in action.measures.enumerated() {
      guard let unit = context.framework.units[measure.indicator] else { continue }
      func look(at key: String, _ value: Quantity?) {
        guard let value, let mistake = unit.mistake(in: value) else { return }
        let message = "\(action.id): the \(key) for \(measure.indicator) is \(value.text), which is \(mistake)"
        findings.append(finding(at: context.place("measures", .entry(number), .key(key)), message.sentence))
      }
      look(at: "baseline", measure.baseline)
      look(at: "target", measure.target)
    }
    return findings
  }
}
