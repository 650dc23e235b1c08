/// An indicator that an action is to move, from where to where, by when.
public struct Measure: Hashable, Sendable {
  /// The indicator.
  public var indicator: ID<Indicator>
  /// Where it stood before; nil when that is not known yet.
  public var baseline: Quantity? = nil
  /// Where it is to stand; nil when the file does not say.
  public var target: Quantity? = nil
  /// By when; nil when the file does not say.
  public var by: CalendarDay? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(indicator: ID<Indicator>) {
    self.indicator = indicator
  }
}
