internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action needs something that is promised later than itself.
enum NeedsSomethingLater: PlanRule {
  static let description = RuleDescription(
    RuleID("R008", "needs-something-later"), .warning,
    title: "An action needs something that is promised later than the action itself.",
    why: "What has to be done first cannot be due last: one of the two dates will not be kept.",
    mend: "Move one of the dates, with a change entry, or take the dependency away.",
    broken: [
      .servicePlan(
        adding: [
          "depends-on: [«SCH-02»]"
        ],
        second: [])
    ],
    kept: [
      .servicePlan(second: ["depends-on: [SCH-01]"])
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    var findings: [Finding] = []
    for place in plan.waiting {
      let action = plan[place]
      for need in action.needs where action.isOpen && need.id != action.id {
        guard let otherPlace = plan.needed[need.id] else { continue }
        let other = plan[otherPlace]
        // Two that need each other are a circle, which is one mistake.
        if other.needs.contains(where: { $0.id == action.id }) { continue }
        guard other.isOpen, other.due > action.due else { continue }
        findings.append(
          finding(
            at: plan.place(need.range, inFileOf: place),
            "\(action.id) is due on \(action.due) and needs \(need.id), which is due later, on \(other.due).",
            related: [.init(plan.place(other.dueRange, inFileOf: otherPlace), "due here")]))
      }
    }
    return findings
  }
}
