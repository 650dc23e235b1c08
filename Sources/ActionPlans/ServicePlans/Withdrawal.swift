/// How an action ended unfinished.
public struct Withdrawal: Hashable, Sendable {
  /// The day from which it no longer counts.
  public var date: CalendarDay
  /// Why; nil when nothing is said, which is an error that checks report.
  public var reason: Optional<String>
  /// The board or group that agreed; nil when none did.
  public var agreedBy: Optional<String>
  /// The day it was agreed; nil when the file does not say.
  public var agreedOn: Optional<CalendarDay>
  /// How the duty is met now, when a Must is withdrawn; nil when nothing is said.
  public var dutyMetBy: Optional<String>
  /// The action that takes its place; nil when none does.
  public var replacedBy: Optional<ID<Action>>

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    date: CalendarDay,
    reason: String? = nil,
    agreedBy: String? = nil,
    agreedOn: CalendarDay? = nil,
    dutyMetBy: String? = nil,
    replacedBy: ID<Action>? = nil
  ) {
    self.date = date
    self.reason = reason
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
    self.dutyMetBy = dutyMetBy
    self.replacedBy = replacedBy
  }
}
