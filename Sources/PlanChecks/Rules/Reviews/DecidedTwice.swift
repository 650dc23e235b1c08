internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A review says two things of one action, or of one way of working.
enum DecidedTwice: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V017", "decided-twice"), .warning,
    title: "A review decides twice on one action, or judges one way of working twice.",
    why: "Whoever reads the review does not know which of the two holds.",
    mend: "Keep one of the entries, and put what the other one says into its 'reason' or 'example'.",
    broken: [
      .review(
        (
          "    reason: Most schools have theirs.\n",
          "    reason: Most schools have theirs.\n  - action: «SCH-01»\n    decision: continue\n"
        ))
    ],
    kept: [.review()])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .review(let review) = file.content, !file.isSigned(review) else { return [] }
    var decided: Set<ID<Action>> = []
    var judged: Set<ID<WayOfWorking>> = []
    return review.decisions.enumerated().compactMap { number, decision in
      decided.insert(decision.action).inserted
        ? nil
        : finding(
          at: file.place("decisions", .entry(number), "action"),
          "The review \(review.id) decides on \(decision.action) more than once.")
    }
      + review.ways.enumerated().compactMap { number, way in
        judged.insert(way.way).inserted
          ? nil
          : finding(
            at: file.place("ways", .entry(number), "way"),
            "The review \(review.id) judges '\(way.way)' more than once.")
      }
  }
}
