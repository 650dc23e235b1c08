/// An indicator that an action is to move, from where to where, by when.
public struct Measure: Hashable, Sendable {
  /// The indicator.
  public var indicator: ID<Indicator>
  /// Where it stood before; nil when that is not known yet.
  public var baseline: Optional<Quantity>
  /// Where it is to stand; nil when the file does not say.
  public var target: Optional<Quantity>
  /// By when; nil when the file does not say.
  public var by: Optional<CalendarDay>

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    indicator: ID<Indicator>,
    baseline: Quantity? = nil,
    target: Quantity? = nil,
    by: CalendarDay? = nil
  ) {
    self.indicator = indicator
    self.baseline = baseline
    self.target = target
    self.by = by
  }
}
