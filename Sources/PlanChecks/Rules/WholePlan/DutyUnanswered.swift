internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// Duties that nobody promised anything about, and nobody looked at.
enum DutyUnanswered: PlanRule {
  static let description = RuleDescription(
    RuleID("G007", "duty-unanswered"), .note,
    title: "Duties that bind a sector have neither a Must nor an audit.",
    why: "A duty that is met needs no action, but somebody has to have looked. Of these nobody knows.",
    mend: "Audit them, or add a Must that names them under 'duties'.",
    broken: [
      .partnership(
        ("  - id: schools\n", "  - id: «schools»\n"),
        (
          "  - id: cop-2015-ch6\n",
          "  - id: cfa-2014-s66\n    title: Use best endeavours to secure what a pupil's needs call for\n"
            + "    binds: [schools]\n  - id: cop-2015-ch6\n"
        ))
    ],
    kept: [
      .partnership()
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    guard plan.isWhole, plan.framework.isRunning else { return [] }
    let framework = plan.framework
    let audited = Set(
      plan.audits.flatMap { file in file.audit.findings.map { Look(duty: $0.duty, sector: $0.sector) } })
    var musts: Set<ID<Duty>> = []
    for file in plan.files { musts.formUnion(file.dutiesOfMusts) }
    // Of a duty that binds a whole council, one of its services often takes care for all of them.
    let duties = framework.partnership.duties.filter { duty in
      duty.kind == .duty && isInForce(duty, on: framework.today) && !musts.contains(duty.id)
    }
    var findings: [Finding] = []
    for (number, sector) in framework.partnership.sectors.enumerated() {
      let open = duties.filter { duty in
        duty.binds.contains(sector.id) && !audited.contains(Look(duty: duty.id, sector: nil))
          && !audited.contains(Look(duty: duty.id, sector: sector.id))
      }
      if open.isEmpty { continue }
      let verb = open.count == 1 ? "that binds \(sector.title) has" : "that bind \(sector.title) have"
      findings.append(
        finding(
          at: framework.place("sectors", .entry(number), "id"),
          "\(open.count.counted("duty", "duties")) \(verb) neither a Must nor an audit: "
            + "\(open.map(\.id.text).joinedInShort())."))
    }
    return findings
  }

  /// What an audit looked at: a duty, in one sector or, where that is nil, in all that it binds.
  private struct Look: Hashable {
    let duty: ID<Duty>
    let sector: ID<Sector>?
  }

  private static func isInForce(_ duty: Duty, on day: CalendarDay) -> Bool {
    duty.from ?? day <= day && day <= duty.to ?? day
  }
}
