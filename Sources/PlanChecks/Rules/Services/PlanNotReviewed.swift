internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A service has not held its plan against its gaps for more than a year.
enum PlanNotReviewed: ServiceRule {
  static let missedKeys = ["reviewed"]

  static let description = RuleDescription(
    RuleID("G003", "plan-not-reviewed"), .warning,
    title: "A service has not reviewed its plan for more than a year, or never.",
    why: "Gaps change. Each service is asked to review its plan against its own gaps at least once a year.",
    mend: "Hold the plan against the gaps, change what no longer fits, and write the day under 'reviewed'.",
    broken: [
      .servicePlan(("reviewed: 2024-06-14", "reviewed: «2023-06-14»")),
      .servicePlan(("service: senco-network", "service: «senco-network»"), ("reviewed: 2024-06-14\n", "")),
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    // A plan that has only begun need not have been reviewed yet.
    let first = max(
      context.framework.partnership.from, context.owner.service?.from ?? context.framework.partnership.from)
    guard context.framework.isRunning, !context.hasEnded(plan), plan.reviewed ?? first < context.today.yearEarlier
    else { return [] }
    let name = context.title(of: plan)
    guard let reviewed = plan.reviewed else {
      return [
        finding(
          at: context.place(ofOwnerOf: plan), "The plan of \(name) has no day on which the service last reviewed it.")
      ]
    }
    return [
      finding(at: context.place("reviewed"), "\(name) last reviewed its plan on \(reviewed), more than a year ago.")
    ]
  }
}
