internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// The latest review records nothing that people said on a priority.
enum PriorityNotHeard: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V007", "priority-not-heard"), .warning,
    title: "The latest review records nothing heard on a priority.",
    why: "Each priority is something that families said must get better. Only they can say whether it has.",
    mend:
      "Add what was said under 'heard' with its 'priority', and what was done about it. If nothing was heard, say so "
      + "there: that is worth knowing, too.",
    broken: [.review(("review: 2023", "review: «2023»"), ("    priority: journey\n", ""))],
    kept: [.review()])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard let review = file.latestReview, !file.isInDoubt("heard") else { return [] }
    let heard = Set(review.heard.compactMap(\.priority))
    let left = file.partnership.priorities.filter { !heard.contains($0.id) }
    guard !left.isEmpty else { return [] }
    return [
      finding(
        at: file.place("review"),
        "The review \(review.id) records nothing that people said on \(left.map { "'\($0.title)'" }.joinedAsList).")
    ]
  }
}
