/// A dated change to what was promised, with its reason.
public struct Change: Hashable, Sendable {
  /// The day it took effect.
  public var date: CalendarDay
  /// What was changed, from what to what.
  public var amendment: Amendment
  /// Why; nil when nothing is said, which the board is shown first.
  public var reason: Optional<String>
  /// The board or group that agreed; nil when none did.
  public var agreedBy: Optional<String>
  /// The day it was agreed; nil when the file does not say.
  public var agreedOn: Optional<CalendarDay>

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    date: CalendarDay, amendment: Amendment,
    reason: String? = nil,
    agreedBy: String? = nil,
    agreedOn: CalendarDay? = nil
  ) {
    self.date = date
    self.amendment = amendment
    self.reason = reason
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
  }
}
