internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// A year of the plan is over and no review is recorded for it.
enum ReviewMissing: PlanRule {
  static let description = RuleDescription(
    RuleID("V002", "review-missing"), .warning,
    title: "No review is recorded for a year of the plan.",
    why: "The plan promises that every action is reviewed each year, with what people said and what was decided.",
    mend: "Add a file such as reviews/2023.yaml with 'review', 'from' and 'to'. A year has three months for it.",
    broken: [.partnership(("  from: 2021-09-01", "  from: «2021-09-01»"), beside: [.firstReview])],
    kept: [.partnership(beside: [.firstReview, .review()])])

  /// How many days after a year's end its review may be written.
  private static let patience = 92

  /// One finding for the plan, which names each year; none for a plan that keeps no reviews in these files at all.
  static func check(_ plan: CheckedPlan) -> [Finding] {
    let home = plan.frameworkFiles.first {
      if case .partnership(let found) = $0.content { found == plan.framework.partnership } else { false }
    }
    guard let home, !plan.reviews.isEmpty, !plan.hasUnreadReview else { return [] }
    let missing = years(of: plan.framework.partnership, before: plan.today).filter { year in
      !plan.reviews.contains { $0.review.from <= year.last && year.last <= $0.review.to }
    }
    guard !missing.isEmpty else { return [] }
    let names = missing.map { "\($0.first) to \($0.last)" }.joinedAsList
    return [finding(at: home.place("partnership", "from"), "No review is recorded for \(names).")]
  }

  /// The years of the plan that have been over for long enough.
  private static func years(
    of partnership: Partnership, before today: CalendarDay
  ) -> [(first: CalendarDay, last: CalendarDay)] {
    var years: [(first: CalendarDay, last: CalendarDay)] = []
    var first = partnership.from
    while first < partnership.to, let next = first.yearLater {
      let last = min(next.adding(days: -1), partnership.to)
      guard last.adding(days: patience) < today else { break }
      years.append((first, last))
      first = next
    }
    return years
  }
}

extension CheckedPlan {
  /// Whether a file says it is a review and could not be read, so that nobody knows which year it is about.
  fileprivate var hasUnreadReview: Bool { frameworkFiles.contains { $0.kind == .review && $0.content == nil } }
}

extension CalendarDay {
  /// The same day a year later; for a 29 February the 28th.
  fileprivate var yearLater: CalendarDay? {
    let (year, month, day) = parts
    return CalendarDay(year: year + 1, month: month, day: min(day, Self.days(inMonth: month, of: year + 1)))
  }
}
