public import ActionPlans

/// What the latest review says about the promises on working together.
public struct WaysOfWorking: Hashable, Sendable {
  /// One way of working.
  public struct Entry: Hashable, Sendable {
    /// The way.
    public let way: WayOfWorking
    /// What the review says of it; nil when it says nothing, or when there was no review.
    public let judgement: WayJudgement?
  }

  /// The review; nil when none had ended by the day.
  public let review: ID<Review>?
  /// The last day that the review looks at; nil without a review.
  public let reviewed: CalendarDay?
  /// Every way of working, in configured order.
  public let entries: [Entry]

  /// The promises of `plan`, as the review that ended last up to the day judges them.
  init(of plan: DatedPlan) {
    let ended = plan.plan.reviews.filter { $0.to <= plan.asOf }
    let latest = ended.max { $0.to < $1.to }
    review = latest?.id
    reviewed = latest?.to
    entries = plan.partnership.ways.map { way in
      Entry(way: way, judgement: latest?.ways.first { $0.way == way.id })
    }
  }
}
