internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An open action works with somebody who is no more.
enum PartnerThatEnded: ActionRule {
  static let description = RuleDescription(
    RuleID("P005", "partner-that-ended"), .warning,
    title: "An open action names a partner that has ended.",
    why: "Nobody there can do their part any more. Whoever took over may not know of it.",
    mend: "Name the sector, service or body that took over.",
    broken: [
      .servicePlan(adding: ["partners: [«clinical-commissioning-groups»]"])
    ],
    kept: [
      .servicePlan(adding: ["partners: [integrated-care-board]"])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !action.partners.isEmpty, !context.plan.framework.ended.isEmpty, context.plan.framework.isRunning,
      context.state.isOpen
    else { return [] }
    var findings: [Finding] = []
    for (number, id) in action.partners.enumerated() {
      guard let ended = context.plan.framework.ended[id] else { continue }
      findings.append(
        finding(
          at: context.place("partners", .entry(number)),
          "\(action.id) is open and works with \(ended.title), which ended on \(ended.to).",
          help: ended.successor.map { "Write '\($0)', which took over, if it does the work now." }))
    }
    return findings
  }
}
