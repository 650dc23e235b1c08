/// A period from which on an indicator is counted in another way.
public struct SeriesBreak: Hashable, Sendable {
  /// The first period of the new way.
  public var period: Period
  /// What changed.
  public var reason: String

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(period: Period, reason: String) {
    self.period = period
    self.reason = reason
  }
}
