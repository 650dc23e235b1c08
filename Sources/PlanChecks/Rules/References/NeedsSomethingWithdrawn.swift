internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An action waits for one that nobody does any more.
enum NeedsSomethingWithdrawn: PlanRule {
  static let description = RuleDescription(
    RuleID("R009", "needs-something-withdrawn"), .warning,
    title: "An open action needs one that is withdrawn.",
    why: "What it waits for will never be done, so that it waits for ever or goes on without.",
    mend: "Name the action that takes its place under 'depends-on', or take the dependency away.",
    broken: [
      .servicePlan(
        adding: ["depends-on: [«SCH-02»]"],
        second: [
          "due: 2022-05-31", "start: 2021-11-01", "withdrawn:", "  date: 2022-03-01",
          "  reason: The county does the same for all schools.",
        ])
    ],
    kept: [
      .servicePlan(second: ["depends-on: [SCH-01]"])
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    var findings: [Finding] = []
    for place in plan.waiting where plan[place].isOpen {
      let action = plan[place]
      for need in action.needs where need.id != action.id {
        guard let when = plan.needed[need.id].flatMap({ plan[$0].withdrawn }) else { continue }
        findings.append(
          finding(
            at: plan.place(need.range, inFileOf: place),
            "\(action.id) needs \(need.id), which was withdrawn on \(when)."))
      }
    }
    return findings
  }
}
