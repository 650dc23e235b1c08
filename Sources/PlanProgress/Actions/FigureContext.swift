import ActionPlans

/// What the figures of every action need and what is the same for all of them: made once for a plan and a day.
struct FigureContext: Sendable {
  let asOf: CalendarDay
  let planStart: CalendarDay
  let thresholds: RatingThresholds
  let phases: [Phase]
  /// The indicators that have a direction and a reading on the day; those alone can be worse than a baseline.
  let read: [ID<Indicator>: ReadIndicator]

  /// An indicator with its latest reading.
  struct ReadIndicator: Sendable {
    let title: String
    let unit: String?
    let better: Better
    let isPercent: Bool
    let latest: Reading
  }

  init(_ plan: Plan, asOf: CalendarDay) {
    self.asOf = asOf
    planStart = plan.partnership.from
    thresholds = plan.partnership.rating
    phases = plan.partnership.phases
    var read: [ID<Indicator>: ReadIndicator] = [:]
    var known: Set<ID<Indicator>> = []
    // Of two indicators with one id, which checks report, the first counts.
    for indicator in plan.indicators where known.insert(indicator.id).inserted {
      guard indicator.better != .neither, let latest = indicator.latestReading(at: asOf) else { continue }
      read[indicator.id] = ReadIndicator(
        title: indicator.title, unit: indicator.unit, better: indicator.better, isPercent: indicator.isPercent,
        latest: latest)
    }
    self.read = read
  }

  /// The first phase in which `day` lies; nil when it lies in none.
  func phase(of day: CalendarDay) -> Int? {
    phases.firstIndex { $0.from <= day && day <= $0.to }
  }
}
