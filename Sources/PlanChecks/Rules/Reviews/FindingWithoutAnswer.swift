internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An audit found a duty not fully met, and no action answers it.
enum FindingWithoutAnswer: PlanRule {
  static let description = RuleDescription(
    RuleID("V010", "finding-without-answer"), .warning,
    title: "An audit found a duty not fully met, and no action answers it.",
    why: "The law goes on asking for it. A finding that nobody answers will be found again next year.",
    mend: "Name the action under 'answered-by', for example 'answered-by: [SALT-01]', or add an action.",
    broken: [.audit(("result: partly", "result: «partly»"), ("    answered-by: [SALT-01]\n", ""))],
    kept: [
      .audit(),
      .audit(("result: partly", "result: met"), ("    answered-by: [SALT-01]\n", "")),
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    plan.latestAuditFindings.compactMap { file, number in
      let found = file.audit.findings[number]
      guard found.result != .met, found.answeredBy.isEmpty, !file.file.hasError(at: ["findings", .entry(number)]) else {
        return nil
      }
      let result = found.result == .partly ? "only partly met" : "not met"
      let place = found.sector.map { " by \(plan.framework.sectors[$0]?.title ?? $0.text)" } ?? ""
      return finding(
        at: file.file.place("findings", .entry(number), "result"),
        "The audit \(file.audit.id) found \(found.duty) \(result)\(place), and no action answers it.")
    }
  }
}
