internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// Two roles where one should lead.
enum TwoLeads: ServiceRule {
  static let description = RuleDescription(
    RuleID("P003", "two-leads"), .error,
    title: "Two roles lead at once.",
    why: "Where two answer for one thing, each can wait for the other, and the board cannot tell whom to ask.",
    mend: "Keep the role that answers to the board, and list the other one's service under 'partners'.",
    broken: [
      .servicePlan(
        ("    due: 2022-07-31", "    lead: «Inclusion Manager and Head teacher representative»\n    due: 2022-07-31"))
    ],
    kept: [
      .servicePlan(("    due: 2022-07-31", "    lead: Head of Inclusion and Learning\n    due: 2022-07-31"))
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    context.doubtfulLeads.compactMap { lead in
      guard case .several(let roles) = lead.kind else { return nil }
      return finding(
        at: lead.place, "\(lead.subject) is \(roles.count) roles: \(roles.map { "'\($0)'" }.joinedAsList).")
    }
  }
}
