internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Somebody leads for a body that is no more.
enum RoleThatEnded: ServiceRule {
  static let description = RuleDescription(
    RuleID("P069", "role-that-ended"), .warning,
    title: "A lead is a role of a body that has ended.",
    why: "The role went with the body. Whoever took over may not know that the board counts on them.",
    mend: "Name the role that took over, with a change entry for 'lead'.",
    broken: [
      .servicePlan(("    due: 2022-07-31", "    lead: «CCG Programme Manager»\n    due: 2022-07-31")),
      .servicePlan(("lead: Chair of the SENCO network", "lead: «Lead of the Clinical Commissioning Group»")),
    ],
    kept: [
      .servicePlan(("    due: 2022-07-31", "    lead: ICB Programme Manager\n    due: 2022-07-31")),
      .servicePlan(
        (
          "    due: 2022-07-31",
          "    lead: CCG Programme Manager\n    due: 2022-05-31\n    completed: 2022-05-20\n    evidence:\n"
            + "      - date: 2022-05-20\n        title: Website check of all schools"
        )),
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    guard context.framework.isRunning else { return [] }
    return context.doubtfulLeads.compactMap { lead in
      guard case .past(let id) = lead.kind, let body = context.framework.ended[id] else { return nil }
      return finding(at: lead.place, "\(lead.subject) is '\(lead.text)'. \(body.title) ended on \(body.to).")
    }
  }
}
