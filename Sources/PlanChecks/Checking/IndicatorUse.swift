public import ActionPlans

/// What actions make of one indicator.
public struct IndicatorUse: Sendable {
  /// The first day on which an open action is to move it; nil when no open action is.
  public private(set) var since: CalendarDay?
  /// Whether an action says where it is to stand.
  public private(set) var hasTarget = false

  /// Counts in a measure of an action.
  mutating func add(_ measure: Measure, of action: ActionOutline) {
    if action.isOpen { since = min(since ?? action.begins, action.begins) }
    if measure.target != nil { hasTarget = true }
  }

  /// What this and `other` make of it together.
  func joined(with other: IndicatorUse) -> IndicatorUse {
    var use = self
    use.since = [since, other.since].compactMap { $0 }.min()
    use.hasTarget = hasTarget || other.hasTarget
    return use
  }
}
