internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A Must that rests on no duty.
enum MustWithoutDuty: ActionRule {
  static let description = RuleDescription(
    RuleID("P012", "must-without-duty"), .error,
    title: "A Must names no duty.",
    why: "Must do's are the things that have to be done to meet statutory duties. A Must that meets none"
      + " takes room from those that do.",
    mend: "Add the duty under 'duties', for example 'duties: [cfa-2014-s42]', or make the action a "
      + "Should.",
    broken: [
      RuleExample(
        """
        format: actionplan/1
        service: senco-network
        lead: Chair of the SENCO network
        actions:
          - id: SCH-01
            title: Publish an up-to-date SEN information report in every school
            category: «must»
            priority: journey
            due: 2022-07-31

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

        """),
      RuleExample(
        """
        format: actionplan/1
        service: senco-network
        lead: Chair of the SENCO network
        actions:
          - id: SCH-01
            title: Publish an up-to-date SEN information report in every school
            category: should
            priority: journey
            due: 2022-07-31

        """),
    ])

  static func check(_ action: Action, at place: ActionPlace, in plan: CheckedPlan) -> [Finding] {
    guard action.category == .must, action.duties.isEmpty else { return [] }
    return [finding(at: plan.place(place, "category"), "\(action.id) is a Must and names no duty.")]
  }
}
