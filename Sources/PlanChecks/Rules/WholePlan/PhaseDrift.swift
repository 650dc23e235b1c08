internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// The work that a phase is meant for slips out of it.
enum PhaseDrift: PlanRule {
  /// Of fewer actions, one or two would already be a drift.
  private static let fewest = 4

  static let description = RuleDescription(
    RuleID("G010", "phase-drift"), .note,
    title: "More than a quarter of the work that a phase is meant for was not done in it, or is due after it.",
    why:
      "The plan promised the statutory duties first and gold standards towards the end. One move at a time, each with its "
      + "reason, it can become another plan. An action belongs to the phase that it was first promised for.",
    mend:
      "Tell the board what has moved and why, and bring forward what can be; or agree dates of the phase that hold.",
    broken: [
      .partnership(("focus: must", "focus: «must»"), beside: [plan(lastDone: "2023-06-30")])
    ],
    kept: [
      .partnership(beside: [plan(lastDone: "2023-01-31")])
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    let framework = plan.framework
    guard plan.isWhole, framework.isRunning else { return [] }
    var findings: [Finding] = []
    for (number, phase) in framework.partnership.phases.enumerated() where phase.from <= framework.today {
      guard let focus = phase.focus else { continue }
      let promised = plan.files.reduce(0) { $0 + $1.phases[number].promised }
      let left = plan.files.flatMap { $0.phases[number].left }.map(\.text)
      guard promised >= fewest, left.count * 4 > promised else { continue }
      let isOver = phase.to < framework.today
      let verb = left.count == 1 ? "is" : "are"
      findings.append(
        finding(
          at: framework.place("phases", .entry(number), "focus"),
          "Of the \(promised) \(focus.title)s first promised for '\(phase.title)', which "
            + "\(isOver ? "ended" : "ends") on \(phase.to), \(left.count) "
            + "\(isOver ? "were not done by then" : "\(verb) due later now"): \(left.joinedInShort())."))
    }
    return findings
  }

  /// A plan with four Musts first promised for the phase: one open, two done in it, and one done on that day.
  private static func plan(lastDone day: String) -> RuleExample {
    let others = ["2022-06-30", "2022-11-30", day].enumerated().map { number, day in
      """
        - id: SCH-0\(number + 2)
          title: Agree part \(number + 1) of the model report
          category: must
          priority: journey
          duties: [cfa-2014-s69]
          due: 2022-12-16
          started: 2021-10-04
          completed: \(day)
          evidence:
            - date: \(day)
              title: Model report, part \(number + 1)

      """
    }
    let plan = RuleExample.servicePlan()
    return RuleExample(plan.text + others.joined(), at: plan.path)
  }
}
