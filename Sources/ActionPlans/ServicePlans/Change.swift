/// A dated change to what was promised, with its reason.
public struct Change: Hashable, Sendable {
  /// The day it took effect.
  public var date: CalendarDay
  /// What was changed, from what to what.
  public var amendment: Amendment
  /// Why; nil when nothing is said, which the board is shown first.
  public var reason: String? = nil
  /// The board or group that agreed; nil when none did.
  public var agreedBy: String? = nil
  /// The day it was agreed; nil when the file does not say.
  public var agreedOn: CalendarDay? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(date: CalendarDay, amendment: Amendment) {
    self.date = date
    self.amendment = amendment
  }
}
