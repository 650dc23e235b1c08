/// A report of an action's lead on a day.
public struct Update: Hashable, Sendable {
  /// The day of the report.
  public var date: CalendarDay
  /// What happened, in plain words; nil when nothing is said.
  public var note: String? = nil
  /// The lead's own rating, shown beside the computed one and never instead of it; nil when none is given.
  public var rating: StatedRating? = nil
  /// What will bring the action back on track; nil when nothing is said.
  public var pathToGreen: String? = nil
  /// What the board is asked for; nil when nothing is.
  public var ask: String? = nil
  /// The day it was written down when that was later; else nil.
  public var recorded: CalendarDay? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(date: CalendarDay) {
    self.date = date
  }
}
