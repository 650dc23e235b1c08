internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A review looks at days of the plan and at days that are none.
enum ReviewBeyondPlan: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V016", "review-beyond-plan"), .warning,
    title: "A review looks beyond the plan's last day, or at days before its first.",
    why:
      "A review counts what the plan promised for its days. What is done after the plan's end would count as done in it.",
    mend:
      "Begin the review within the plan, and end it on the plan's last day. What comes after that belongs in a review that "
      + "begins then.",
    broken: [
      .review(
        ("to: 2023-08-31", "to: «2023-08-31»"), beside: [.partnership(("  to: 2025-08-31", "  to: 2023-06-30"))]),
      .review(("from: 2022-09-01", "from: «2012-09-01»"), ("to: 2023-08-31", "to: 2013-08-31")),
    ],
    kept: [
      .review(beside: [.partnership(("  to: 2025-08-31", "  to: 2023-08-31"))]),
      .review(beside: [.partnership(("  to: 2025-08-31", "  to: 2022-08-31"))]),
    ])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .review(let review) = file.content, review.from <= review.to else { return [] }
    let (first, last) = (file.partnership.from, file.partnership.to)
    if review.from < first {
      return [
        finding(
          at: file.place("from"),
          "The review \(review.id) begins on \(review.from), before the plan, which begins on \(first).")
      ]
    }
    // One that begins behind the plan's end winds it up.
    guard review.from <= last, review.to > last else { return [] }
    return [
      finding(
        at: file.place("to"), "The review \(review.id) ends on \(review.to), after the plan, which ends on \(last).")
    ]
  }
}
