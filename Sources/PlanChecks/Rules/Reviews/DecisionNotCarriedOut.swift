internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// The plan files do not show what a review decided.
enum DecisionNotCarriedOut: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V009", "decision-not-carried-out"), .warning,
    title: "A review decided to adapt, close or withdraw an action, and its plan does not show it.",
    why: "A decision that never reaches the plan is forgotten by the next meeting.",
    mend: "Add a change entry to an action that is adapted, 'completed' and its evidence to one that is closed, or "
      + "'withdrawn' with date and reason to one that ends.",
    broken: [.review(("decision: continue", "decision: «withdraw»"))],
    kept: [
      .review(
        ("decision: continue", "decision: withdraw"),
        beside: [.withdrawnAction])
    ])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .review(let review) = file.content else { return [] }
    return review.decisions.enumerated().compactMap { number, decision in
      guard let action = file.plan.outline(of: decision.action),
        let flaw = decision.decision.flatMap({ flaw(of: $0, on: action, in: review) })
      else { return nil }
      let words = decision.decision?.rawValue ?? ""
      return finding(
        at: file.place("decisions", .entry(number), "decision"),
        "The review \(review.id) decides to \(words) \(decision.action), but the action \(flaw).")
    }
  }

  /// What the plan says of an action that does not fit the decision on it; nil when everything does.
  private static func flaw(of step: NextStep, on action: ActionOutline, in review: Review) -> String? {
    // What was reopened or taken up again later may have been as the review says.
    let cameBack = action.lastReopened.map { $0 > review.to } ?? false
    switch step {
    case .withdraw where !action.isWithdrawn && !cameBack: return "is not withdrawn"
    case .close where action.isOpen && !cameBack: return "is not completed"
    case .adapt where !action.isWithdrawn && action.lastChange.map({ $0 < review.from }) ?? true:
      return "shows no change since \(review.from)"
    case .carryOn, .escalate:
      guard !cameBack, let withdrawn = action.withdrawn, withdrawn <= review.to else { return nil }
      return "was withdrawn on \(withdrawn)"
    default: return nil
    }
  }
}
