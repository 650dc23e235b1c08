/// How an action ended unfinished.
public struct Withdrawal: Hashable, Sendable {
  /// The day from which it no longer counts.
  public var date: CalendarDay
  /// Why; nil when nothing is said, which is an error that checks report.
  public var reason: String? = nil
  /// The board or group that agreed; nil when none did.
  public var agreedBy: String? = nil
  /// The day it was agreed; nil when the file does not say.
  public var agreedOn: CalendarDay? = nil
  /// How the duty is met now, when a Must is withdrawn; nil when nothing is said.
  public var dutyMetBy: String? = nil
  /// The action that takes its place; nil when none does.
  public var replacedBy: ID<Action>? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(date: CalendarDay) {
    self.date = date
  }
}
