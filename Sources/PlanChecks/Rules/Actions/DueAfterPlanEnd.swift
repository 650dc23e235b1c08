internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action is due after the plan has ended.
enum DueAfterPlanEnd: ActionRule {
  static let description = RuleDescription(
    RuleID("P009", "due-after-plan-end"), .error,
    title: "An action is due after the plan has ended.",
    why: "Nobody reviews a promise that falls due when the plan and its board's reviews are over.",
    mend: "Bring the date forward, or withdraw the action here and propose it for the next plan.",
    broken: [
      RuleExample(
        """
        format: actionplan/1
        service: senco-network
        lead: Chair of the SENCO network
        actions:
          - id: SCH-01
            title: Publish an up-to-date SEN information report in every school
            category: must
            priority: journey
            duties: [cfa-2014-s69]
            due: «2025-12-31»

        """)
    ],
    kept: [
      RuleExample(
        """
        format: actionplan/1
        service: senco-network
        lead: Chair of the SENCO network
        actions:
          - id: SCH-01
            title: Publish an up-to-date SEN information report in every school
            category: must
            priority: journey
            duties: [cfa-2014-s69]
            due: 2022-07-31

        """)
    ])

  static func check(_ action: Action, at place: ActionPlace, in plan: CheckedPlan) -> [Finding] {
    let end = plan.plan.partnership.to
    guard action.due > end, action.withdrawn == nil else { return [] }
    return [
      finding(at: plan.place(place, "due"), "\(action.id) is due on \(action.due). The plan ends on \(end).")
    ]
  }
}
