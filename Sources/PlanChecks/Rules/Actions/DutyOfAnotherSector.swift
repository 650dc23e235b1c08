internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// An action meets a duty that binds somebody else.
enum DutyOfAnotherSector: ActionRule {
  static let description = RuleDescription(
    RuleID("P013", "duty-of-another-sector"), .warning,
    title: "An action names a duty that does not bind its sector.",
    why: "A duty stays with those whom the law names. Others can help, but a service cannot meet it for "
      + "them.",
    mend: "Name a duty of your own, or move this one to 'contributes-to'.",
    broken: [
      .servicePlan(("duties: [cfa-2014-s69]", "duties: [cfa-2014-s69, «cfa-2014-s42»]"))
    ],
    kept: [
      .servicePlan(("    duties: [cfa-2014-s69]", "    duties: [cfa-2014-s69]\n    contributes-to: [cfa-2014-s42]"))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard let sector = context.owner.sector else { return [] }
    var findings: [Finding] = []
    for (number, id) in action.duties.enumerated() {
      guard let duty = context.framework.duties[id], !duty.binds.isEmpty, !duty.binds.contains(sector.id) else {
        continue
      }
      let bound = duty.binds.map { context.framework.sectors[$0]?.title ?? $0.text }
      findings.append(
        finding(
          at: context.place("duties", .entry(number)),
          "\(action.id) names \(id) (\(duty.title)), which binds \(bound.joinedAsList), not \(sector.title).",
          help: "Name a duty of your own, or write 'contributes-to: [\(id)]'."))
    }
    return findings
  }
}
