internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A review changes the course of an action and does not say why.
enum DecisionWithoutReason: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V008", "decision-without-reason"), .warning,
    title: "A decision to adapt, escalate or withdraw gives no reason.",
    why: "Changes are allowed and expected, silent ones are not. The board cannot help with what it is not told.",
    mend: "Add 'reason' to the decision: what stands in the way, and what is asked for.",
    broken: [
      .review(("decision: continue", "decision: «escalate»"), ("    reason: The form is tested with parents.\n", ""))
    ],
    kept: [.review(("decision: continue", "decision: escalate"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .review(let review) = file.content, !file.isSigned(review) else { return [] }
    return review.decisions.enumerated().compactMap { number, decision in
      guard let step = decision.decision, [.adapt, .escalate, .withdraw].contains(step), decision.reason == nil,
        !file.isInDoubt("decisions", .entry(number))
      else { return nil }
      return finding(
        at: file.place("decisions", .entry(number), "decision"),
        "The review \(review.id) decides to \(step.rawValue) \(decision.action) and gives no reason.")
    }
  }
}
