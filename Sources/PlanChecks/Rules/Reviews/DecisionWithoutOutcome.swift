internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// What became of a decision of the board is not said after a year.
enum DecisionWithoutOutcome: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V013", "decision-without-outcome"), .note,
    title: "A decision of the board is over a year old and has no outcome.",
    why: "The board answers for its decisions as services do for their actions.",
    mend: "Add 'outcome' to the decision: what was done, or that nothing came of it.",
    broken: [.review(("decisions:\n", board("  - id: «D-2022-01»\n")))],
    kept: [.review(("decisions:\n", board("  - id: D-2022-01\n    outcome: The plan came in January 2023.\n")))])

  private static func board(_ lines: String) -> String {
    "board:\n\(lines)    date: 2022-10-12\n    decision: Ask for a recovery plan.\ndecisions:\n"
  }

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .review(let review) = file.content else { return [] }
    return review.board.enumerated().compactMap { number, decision in
      guard decision.outcome == nil, file.today.days(since: decision.date) > 366,
        !file.isInDoubt("board", .entry(number))
      else { return nil }
      return finding(
        at: file.place("board", .entry(number), "id"),
        "What became of \(decision.id), decided on \(decision.date), is not said.")
    }
  }
}
