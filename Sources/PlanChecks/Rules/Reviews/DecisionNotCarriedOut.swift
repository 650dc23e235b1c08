internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// The plan files do not show yet what a review decided.
enum DecisionNotCarriedOut: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V009", "decision-not-carried-out"), .warning,
    title: "A review decided to adapt or withdraw an action, and its plan does not show it.",
    why: "A decision that never reaches the plan is forgotten by the next meeting.",
    mend: "Add a change entry to an action that is adapted, or 'withdrawn' with date and reason to one that ends.",
    broken: [.review(("decision: continue", "decision: «withdraw»"))],
    kept: [
      .review(
        ("decision: continue", "decision: withdraw"),
        beside: [.withdrawnAction])
    ])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .review(let review) = file.content else { return [] }
    return review.decisions.enumerated().compactMap { number, decision in
      guard let action = file.plan.outline(of: decision.action) else { return nil }
      let missing: String
      switch decision.decision {
      case .withdraw where !action.isWithdrawn && !action.wasReopened: missing = "is not withdrawn"
      case .adapt where !action.isWithdrawn && action.lastChange.map({ $0 < review.from }) ?? true:
        missing = "shows no change since \(review.from)"
      default: return nil
      }
      let words = decision.decision?.rawValue ?? ""
      return finding(
        at: file.place("decisions", .entry(number), "decision"),
        "The review \(review.id) decides to \(words) \(decision.action), but the action \(missing).")
    }
  }
}
