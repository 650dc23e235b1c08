internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A service does not say what its gaps are.
enum NoGaps: ServiceRule {
  static let missedKeys = ["gaps"]

  static let description = RuleDescription(
    RuleID("G002", "no-gaps"), .warning,
    title: "A service's plan does not say what its gaps are.",
    why: "Each service is asked to understand the plan in the context of its own gaps. Without them nobody can tell "
      + "whether its actions are the right ones.",
    mend: "Add 'gaps:' with a few plain sentences on where families are let down today.",
    broken: [
      .servicePlan(
        ("service: senco-network", "service: «senco-network»"),
        ("gaps: Parents cannot see what a school does for their child.\n", ""))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    guard plan.gaps == nil, !context.hasEnded(plan) else { return [] }
    return [
      finding(
        at: context.place(ofOwnerOf: plan), "The plan of \(context.title(of: plan)) does not say what its gaps are.")
    ]
  }
}
