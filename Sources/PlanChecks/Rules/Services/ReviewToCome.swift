internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A service says that it reviewed its plan on a day to come.
enum ReviewToCome: ServiceRule {
  static let description = RuleDescription(
    RuleID("G009", "review-to-come"), .error,
    title: "A service's review of its plan is dated after today.",
    why: "Plan files record what happened. With a day to come under 'reviewed' nobody would be reminded of the review.",
    mend: "Correct the date, or write the review down when it has taken place.",
    broken: [
      .servicePlan(("reviewed: 2024-06-14", "reviewed: «2042-06-14»"))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    guard let reviewed = plan.reviewed, reviewed > context.today else { return [] }
    return [
      finding(
        at: context.place("reviewed"),
        "\(context.title(of: plan)) says that it reviewed its plan on \(reviewed), which has not come yet "
          + "(today is \(context.today)).")
    ]
  }
}
