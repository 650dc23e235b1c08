internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Duties that no audit looked at for over a year.
enum DutyNotAudited: PlanRule {
  static let description = RuleDescription(
    RuleID("V012", "duty-not-audited"), .note,
    title: "No audit has looked at a duty for over a year.",
    why: "The plan promises regular audits. A duty that nobody looks at may be met or not; nobody would know.",
    mend: "Add the duties to the next audit, perhaps some each year.",
    broken: [
      .audit(
        ("findings:", "«findings»:"),
        (
          "  - duty: cfa-2014-s69\n    sector: schools\n    result: met\n    found: Every school has a report of this year.\n",
          ""
        ))
    ],
    kept: [.audit()])

  /// How many days a duty may be left alone: a year, and a quarter for the next audit to be arranged.
  private static let patience = 366 + 92

  /// One finding for the plan, at the latest audit; none for a plan that keeps no audits in these files at all.
  static func check(_ plan: CheckedPlan) -> [Finding] {
    guard let latest = plan.audits.last, !latest.file.hasError(at: ["findings"]) else { return [] }
    let oldest = plan.today.adding(days: -patience)
    let audited = Set(plan.audits.filter { $0.audit.date >= oldest }.flatMap { $0.audit.findings.map(\.duty) })
    let left = plan.framework.partnership.duties.filter { duty in
      duty.kind == .duty && !duty.binds.isEmpty && !audited.contains(duty.id)
        && duty.from.map { $0 <= oldest } ?? true && duty.to.map { $0 >= plan.today } ?? true
    }
    guard !left.isEmpty else { return [] }
    let duties = left.count == 1 ? "a duty" : "\(left.count) duties"
    return [
      finding(
        at: latest.file.place("findings"),
        "No audit since \(oldest) has looked at \(duties): \(left.map(\.id.text).joinedInShort()).")
    ]
  }
}
