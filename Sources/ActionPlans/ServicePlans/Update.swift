/// A report of an action's lead on a day.
public struct Update: Hashable, Sendable {
  /// The day of the report.
  public var date: CalendarDay
  /// What happened, in plain words; nil when nothing is said.
  public var note: Optional<String>
  /// The lead's own rating, shown beside the computed one and never instead of it; nil when none is given.
  public var rating: Optional<StatedRating>
  /// What will bring the action back on track; nil when nothing is said.
  public var pathToGreen: Optional<String>
  /// What the board is asked for; nil when nothing is.
  public var ask: Optional<String>
  /// The day it was written down when that was later; else nil.
  public var recorded: Optional<CalendarDay>

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    date: CalendarDay,
    note: String? = nil,
    rating: StatedRating? = nil,
    pathToGreen: String? = nil,
    ask: String? = nil,
    recorded: CalendarDay? = nil
  ) {
    self.date = date
    self.note = note
    self.rating = rating
    self.pathToGreen = pathToGreen
    self.ask = ask
    self.recorded = recorded
  }
}
