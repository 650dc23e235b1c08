internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// The latest review decides nothing on an open action.
enum ActionNotReviewed: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V005", "action-not-reviewed"), .warning,
    title: "The latest review decides nothing on an open action.",
    why: "Every open action is reviewed each year: it goes on, changes, is taken up by the board, or ends.",
    mend: "Add an entry under 'decisions' with 'action', 'decision' and 'reason'.",
    broken: [
      .review(
        ("decisions:", "«decisions»:"),
        ("  - action: SCH-01\n    decision: continue\n    reason: Most schools have theirs.\n", ""))
    ],
    kept: [.review()])

  /// How many ids a finding names: enough for whoever ticks them off, and a line that can still be read.
  private static let idLimit = 60

  /// One finding for the review, however many actions it leaves out.
  static func check(_ file: FrameworkContext) -> [Finding] {
    guard let review = file.latestReview, !file.isInDoubt("decisions") else { return [] }
    let decided = Set(review.decisions.filter { $0.decision != nil }.map(\.action))
    var left: [ID<Action>] = []
    for plan in file.plan.files {
      for action in plan.actions where action.wasOpen(on: review.to) && !decided.contains(action.id) {
        left.append(action.id)
      }
    }
    guard !left.isEmpty else { return [] }
    return [
      finding(
        at: review.decisions.isEmpty ? file.place("review") : file.place("decisions"),
        "The review \(review.id) decides nothing on \(left.map(\.text).joinedInShort(idLimit)), open on \(review.to).")
    ]
  }
}
