public import ActionPlans
public import PlanFiles
public import SourceText

/// One file that holds no service's plan, with the plan around it at hand.
public struct FrameworkContext: Sendable {
  /// The plan: the framework, the outline of every action, and the day.
  public let plan: CheckedPlan
  /// The file that a rule looks at.
  let file: PlanFile

  /// What the file says; nil when it could not be read.
  public var content: PlanFile.Content? { file.content }

  /// The partnership.
  public var partnership: Partnership { plan.framework.partnership }

  /// What counts as today.
  public var today: CalendarDay { plan.framework.today }

  /// Where a value of the file stands: `place("findings", .entry(3), "answered-by")`.
  public func place(_ steps: PlaceStep...) -> Place { file.place(steps) }

  /// Whether an error lies in a value of the file, so that what seems to be missing there may only be unread.
  public func isInDoubt(_ steps: PlaceStep...) -> Bool { file.hasError(at: steps) }

  /// The indicators, each with its number, of a dashboard; else none.
  public var indicators: [(number: Int, indicator: Indicator)] {
    guard case .dashboard(let indicators) = content else { return [] }
    return indicators.enumerated().map { ($0.offset, $0.element) }
  }

  /// Where a value of an indicator stands; `number` counts those of the dashboard.
  public func place(ofIndicator number: Int, _ key: PlaceStep) -> Place { place("dashboard", .entry(number), key) }

  /// Where a value of a reading stands; `entry` counts those of the indicator.
  public func place(ofReading entry: Int, of indicator: Int, _ key: PlaceStep) -> Place {
    place("dashboard", .entry(indicator), "readings", .entry(entry), key)
  }

  /// Whether an error lies in an indicator.
  public func isIndicatorInDoubt(_ number: Int) -> Bool { isInDoubt("dashboard", .entry(number)) }

  /// The review, if the file holds one that is over and not signed yet, and that is the latest such.
  ///
  /// What an earlier one left out is history, and to one that is signed nothing can be added.
  public var latestReview: Review? {
    guard case .review(let review) = content, review.to <= today, !isSigned(review),
      let latest = plan.reviews.last(where: { $0.review.to <= today }), latest.file.path == file.path
    else { return nil }
    return review
  }

  /// Whether there is a record of a review, so that its file is closed.
  func isSigned(_ review: Review) -> Bool { plan.framework.signedYears.signed.contains(review.id) }
}
