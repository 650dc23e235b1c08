internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A priority that nothing in the plan serves.
enum PriorityUnserved: PlanRule {
  static let description = RuleDescription(
    RuleID("G005", "priority-unserved"), .note,
    title: "No Must or Should serves a priority.",
    why: "Families named the priorities. One that nobody works on, or only where there is time, is a promise without "
      + "anybody behind it.",
    mend: "Ask the sectors which of them takes it on, or tell families why nobody does.",
    broken: [
      .partnership(
        (
          "    title: Improving the child or young person's journey\n",
          "    title: Improving the child or young person's journey\n  - id: «listening»\n"
            + "    title: Listening and talking to each other\n"
        ))
    ],
    kept: [
      .partnership()
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    // With no plan at all yet, or only part of them read, this would say nothing new.
    guard plan.isWhole, plan.framework.isRunning, plan.files.contains(where: { !$0.served.isEmpty }) else { return [] }
    var findings: [Finding] = []
    for (number, priority) in plan.framework.partnership.priorities.enumerated() {
      let categories = plan.files.compactMap { $0.served[priority.id] }
      if categories.contains(where: { $0 != .could }) { continue }
      let served = categories.isEmpty ? "No action serves" : "No Must or Should serves"
      findings.append(
        finding(
          at: plan.framework.place("priorities", .entry(number), "id"),
          "\(served) the priority '\(priority.title)'."))
    }
    return findings
  }
}
