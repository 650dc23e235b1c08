internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A person's name where a role should lead.
enum PersonAsLead: ServiceRule {
  static let description = RuleDescription(
    RuleID("P004", "person-as-lead"), .warning,
    title: "A lead looks like a person's name.",
    why: "People move on, and the plan is kept and published for years. A role stays right, and names nobody.",
    mend: "Write the title of the role, for example 'EHC Plan Manager'.",
    broken: [
      .servicePlan(("lead: Chair of the SENCO network", "lead: «Jane Doe»"))
    ],
    kept: [
      .servicePlan()
    ])

  /// Of a person with a title, D006 tells already.
  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    context.doubtfulLeads.filter { $0.kind == .person && !TitledName.stands(in: $0.text) }.map { lead in
      finding(at: lead.place, "\(lead.subject) looks like a person's name: '\(lead.text)'.")
    }
  }
}
