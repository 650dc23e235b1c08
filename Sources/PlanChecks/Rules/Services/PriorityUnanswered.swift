internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// A service neither serves a priority nor says why not.
enum PriorityUnanswered: ServiceRule {
  static let missedKeys = ["actions", "not-covered"]

  static let description = RuleDescription(
    RuleID("G004", "priority-unanswered"), .note,
    title: "A service has no action for a priority and does not say why.",
    why:
      "The priorities are the whole partnership's. A service may have good reasons to leave one to others; its families "
      + "should be able to read them.",
    mend: "Add an action that serves the priority, or an entry under 'not-covered' with the priority and a 'reason'.",
    broken: [
      .servicePlan(
        ("service: senco-network", "service: «senco-network»"),
        adding: [
          "withdrawn:",
          "  date: 2022-03-01",
          "  reason: The county scheme does the same.",
          "  duty-met-by: The county's own check of school websites",
        ])
    ],
    kept: [
      .servicePlan(
        (
          "actions:\n",
          "not-covered:\n  - priority: journey\n    reason: The county scheme does the same.\nactions:\n"
        ),
        adding: [
          "withdrawn:",
          "  date: 2022-03-01",
          "  reason: The county scheme does the same.",
          "  duty-met-by: The county's own check of school websites",
        ])
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    if context.hasEnded(plan) { return [] }
    let priorities = context.framework.partnership.priorities
    var open = Set(priorities.map(\.id))
    for entry in plan.notCovered { open.remove(entry.priority) }
    let actions = plan.actions.span
    for number in actions.indices where actions[number].withdrawn == nil {
      if open.isEmpty { return [] }
      open.remove(actions[number].priority)
    }
    let titles = priorities.lazy.filter { open.contains($0.id) }.map { "'\($0.title)'" }
    // A priority that is not in the list was probably meant to be one of these, and has its finding.
    guard !titles.isEmpty, !namesUnknownPriority(plan, priorities) else { return [] }
    return [
      finding(
        at: context.place(ofOwnerOf: plan),
        "\(context.title(of: plan)) has no action for \(Array(titles).joinedAsList) and does not say why.")
    ]
  }

  private static func namesUnknownPriority(_ plan: ServicePlan, _ priorities: [Priority]) -> Bool {
    let known = Set(priorities.map(\.id))
    let actions = plan.actions.span
    for number in actions.indices where !known.contains(actions[number].priority) { return true }
    return plan.notCovered.contains { !known.contains($0.priority) }
  }
}
