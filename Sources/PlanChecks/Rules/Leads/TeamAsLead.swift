internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Several people, or nobody, where one role should lead.
enum TeamAsLead: ServiceRule {
  static let description = RuleDescription(
    RuleID("P002", "team-as-lead"), .warning,
    title: "A lead is a team, a board, everybody, or nobody yet.",
    why: "The board has to know whom to ask. What everybody answers for is easily left to somebody else.",
    mend: "Name one role, for example 'EHC Plan Manager'. A team that helps belongs under 'partners'.",
    broken: [
      .servicePlan(("    due: 2022-07-31", "    lead: «SENCO Team»\n    due: 2022-07-31")),
      .servicePlan(("lead: Chair of the SENCO network", "lead: «to be confirmed»")),
    ],
    kept: [
      .servicePlan(("    due: 2022-07-31", "    lead: SENCO Team Manager\n    due: 2022-07-31"))
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    context.doubtfulLeads.compactMap { lead in
      switch lead.kind {
      case .team:
        finding(at: lead.place, "\(lead.subject) is '\(lead.text)', which is more than one person.")
      case .nobody:
        finding(
          at: lead.place, "\(lead.subject) is '\(lead.text)', so nobody answers for it yet.",
          help: "Name the role that answers until then, for example the head of the service.")
      case .several, .person, .past, .role: nil
      }
    }
  }
}
