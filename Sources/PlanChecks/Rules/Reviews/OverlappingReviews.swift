internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Two reviews look at the same days.
enum OverlappingReviews: PlanRule {
  static let description = RuleDescription(
    RuleID("V004", "overlapping-reviews"), .warning,
    title: "Two reviews look at the same days.",
    why: "What happened on those days would be counted in both years.",
    mend: "Let each review begin on the day after the one before ended.",
    broken: [.review(("from: 2022-09-01", "from: «2022-08-01»"))],
    kept: [.review()])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    let reviews = plan.reviews.filter { $0.review.from <= $0.review.to }
    return zip(reviews, reviews.dropFirst()).compactMap { earlier, later in
      guard later.review.from <= earlier.review.to else { return nil }
      return finding(
        at: later.file.place("from"),
        "The review \(later.review.id) begins on \(later.review.from), but \(earlier.review.id) ended only on "
          + "\(earlier.review.to).",
        related: [.init(earlier.file.place("to"), "the earlier review ends here")])
    }
  }
}
