/// Something that shows that an action was done or had an effect.
public struct Evidence: Hashable, Sendable {
  /// The day of the paper, figure or minute.
  public var date: CalendarDay
  /// What it is.
  public var title: String
  /// Where it can be read; nil when the file does not say.
  public var link: String? = nil
  /// The role, other than the lead, that looked at it; nil when nobody did.
  public var checkedBy: String? = nil
  /// The day it was written down when that was later; else nil.
  public var recorded: CalendarDay? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(date: CalendarDay, title: String) {
    self.date = date
    self.title = title
  }
}
