public import ActionPlans

/// What an indicator says on a day, held against the baseline and the target of a measure.
///
/// From the progress page, "Indicators".
public struct IndicatorFigure: Hashable, Sendable {
  /// The indicator.
  public let indicator: ID<Indicator>
  /// The reading that counts last; nil when there is none yet.
  public let latest: Reading?
  /// The reading before that; nil when there is none.
  public let previous: Reading?
  /// The measure's baseline; nil without a measure or when it has none.
  public let baseline: Quantity?
  /// Where it is to stand: the indicator's target, else the measure's; nil when neither has one.
  public let target: Quantity?
  /// By when, from where the target comes from; nil when that does not say.
  public let targetBy: CalendarDay?
  /// The latest reading less the baseline, exactly, in ``changeUnit``; nil when either is missing.
  public let change: Fraction?
  /// The unit of ``change``: points for percentages; nil for answers and when the file does not say.
  public let changeUnit: String?
  /// Whether the latest reading has reached the target; nil without either, or when neither direction is better.
  public let isTargetMet: Bool?
  /// Where it went since the baseline; nil without either value, or when neither direction is better.
  public let direction: IndicatorDirection?

  /// The figure of `indicator` at the end of `day`.
  ///
  /// - Parameter measure: A measure of an action; where its baseline or target were amended, give it as it was on the
  ///   day with `Action.measures(at:)`.
  public init(of indicator: Indicator, at day: CalendarDay, measure: Measure? = nil) {
    let counting = indicator.readings(at: day)
    let isPercent = indicator.isPercent
    self.indicator = indicator.id
    latest = counting.last
    previous = counting.dropLast().last
    baseline = measure?.baseline
    target = indicator.target ?? measure?.target
    targetBy = indicator.target == nil ? measure?.by : indicator.targetBy
    changeUnit =
      switch indicator.unit {
      case "percent": "points"
      case nil, "yes-no": nil
      case .some(let unit): unit
      }
    let value = latest?.value.value(inPercent: isPercent)
    let first = baseline?.value(inPercent: isPercent)
    let goal = target?.value(inPercent: isPercent)
    change = value.flatMap { value in first.map { value - $0 } }
    isTargetMet = value.flatMap { value in goal.flatMap { indicator.better.isReached($0, by: value) } }
    direction = value.flatMap { value in first.flatMap { indicator.better.direction(from: $0, to: value) } }
  }
}

extension Better {
  /// Whether `value` is as good as `goal` or better, both in one unit; nil when neither direction is better.
  public func isReached(_ goal: Fraction, by value: Fraction) -> Bool? {
    switch self {
    case .lower: value <= goal
    case .higher: value >= goal
    case .neither: nil
    }
  }

  /// How `value` stands to `first`; nil when neither direction is better.
  func direction(from first: Fraction, to value: Fraction) -> IndicatorDirection? {
    if self == .neither { return nil }
    if value == first { return .same }
    return (value < first) == (self == .lower) ? .improved : .worsened
  }
}
