internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// Every action that answers a finding of an audit was withdrawn.
enum AnswerWithdrawn: PlanRule {
  static let description = RuleDescription(
    RuleID("V011", "answer-withdrawn"), .warning,
    title: "The actions that answer a finding of an audit are all withdrawn.",
    why: "The finding stands as before, and nothing answers it any more.",
    mend: "Name the action that took their place under 'answered-by', or add one.",
    broken: [.audit(("[SALT-01]", "[«SALT-01»]"), beside: [.withdrawnAction])],
    kept: [.audit(("result: partly", "result: met"), beside: [.withdrawnAction])])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    plan.latestAuditFindings.compactMap { file, number in
      let found = file.audit.findings[number]
      guard found.result != .met, let last = found.answeredBy.indices.last,
        found.answeredBy.allSatisfy({ plan.outline(of: $0)?.isWithdrawn == true })
      else { return nil }
      let verb = found.answeredBy.count == 1 ? "is" : "are"
      return finding(
        at: file.file.place("findings", .entry(number), "answered-by", .entry(last)),
        "The audit \(file.audit.id) found \(found.duty) not fully met, and \(found.answeredBy.map(\.text).joinedAsList) "
          + "\(verb) withdrawn.")
    }
  }
}
