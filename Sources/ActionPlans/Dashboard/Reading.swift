/// The value of an indicator for one period.
public struct Reading: Hashable, Sendable {
  /// The period.
  ///
  /// The reading counts from the period's last day on.
  public var period: Period
  /// The value.
  public var value: Quantity
  /// The day it was written down when that was later; else nil.
  public var recorded: CalendarDay? = nil
  /// What a reader should know about it; nil when nothing is said.
  public var note: String? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(period: Period, value: Quantity) {
    self.period = period
    self.value = value
  }
}
