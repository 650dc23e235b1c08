public import ActionPlans
internal import PlanProgress

/// An indicator as rules about measures need it: how it is read, and where it stands today.
public struct CheckedIndicator: Sendable {
  /// What is counted.
  public let title: String
  /// Whether its values are percentages.
  public let isPercent: Bool
  /// Whether higher or lower is better.
  public let better: Better
  /// Where it is to stand by the dashboard; nil when only measures name targets.
  public let target: Quantity?
  /// By when; nil when the dashboard does not say.
  public let targetBy: CalendarDay?
  /// The reading that counts last; nil when there is none yet.
  public let latest: Reading?

  /// What `indicator` says on `day`.
  init(_ indicator: Indicator, on day: CalendarDay) {
    title = indicator.title
    isPercent = indicator.isPercent
    better = indicator.better
    target = indicator.target
    targetBy = indicator.targetBy
    latest = indicator.latestReading(at: day)
  }

  /// Whether `value` is as good as `goal` or better; nil when neither direction is better.
  public func isReached(_ goal: Quantity, by value: Quantity) -> Bool? {
    better.isReached(goal.value(inPercent: isPercent), by: value.value(inPercent: isPercent))
  }

  /// A value with the sign for percent where that is what it counts: `93%`, `43/75`, `31`.
  public func worded(_ value: Quantity) -> String {
    isPercent && value.form == .number ? value.text + "%" : value.text
  }
}
