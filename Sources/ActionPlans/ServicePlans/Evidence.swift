/// Something that shows that an action was done or had an effect.
public struct Evidence: Hashable, Sendable {
  /// The day of the paper, figure or minute.
  public var date: CalendarDay
  /// What it is.
  public var title: String
  /// Where it can be read; nil when the file does not say.
  public var link: Optional<String>
  /// The role, other than the lead, that looked at it; nil when nobody did.
  public var checkedBy: Optional<String>
  /// The day it was written down when that was later; else nil.
  public var recorded: Optional<CalendarDay>

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    date: CalendarDay, title: String,
    link: String? = nil,
    checkedBy: String? = nil,
    recorded: CalendarDay? = nil
  ) {
    self.date = date
    self.title = title
    self.link = link
    self.checkedBy = checkedBy
    self.recorded = recorded
  }
}
