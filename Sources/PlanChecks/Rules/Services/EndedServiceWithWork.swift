internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// A service is no more, and its work is not done.
enum EndedServiceWithWork: ServiceRule {
  static let description = RuleDescription(
    RuleID("G008", "ended-service-with-work"), .warning,
    title: "A service or sector has ended, and actions in its plan are unfinished.",
    why: "Nobody is left to do them or to answer for them.",
    mend:
      "Move each unfinished action to the plan of the service that took over, where it keeps its id; or withdraw it "
      + "with a reason.",
    broken: [
      .servicePlan(
        ("service: senco-network", "service: «portage»"), ("- id: SCH-01", "- id: PORT-01"), at: "schools/portage.yaml")
    ],
    kept: [
      .servicePlan(
        ("service: senco-network", "service: portage"), ("- id: SCH-01", "- id: PORT-01"),
        adding: [
          "completed: 2024-03-18",
          "evidence:",
          "  - date: 2024-03-18",
          "    title: Website check of all schools",
        ], at: "schools/portage.yaml")
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    guard let ended = context.ended(plan) else { return [] }
    let actions = plan.actions.span
    let start = context.framework.partnership.from
    let open = actions.indices.filter { number in
      ActionState(of: actions, at: number, on: context.today, planStart: start).isOpen
    }
    if open.isEmpty { return [] }
    return [
      finding(
        at: context.place(ofOwnerOf: plan),
        "\(ended.title) ended on \(ended.to), and \(open.count.counted("action")) of its plan "
          + "\(open.count == 1 ? "is" : "are") unfinished.",
        help: ended.successor.map { "Move them to the plan of '\($0)', where they keep their ids." })
    ]
  }
}
