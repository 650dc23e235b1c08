/// A step on the way to an action's end.
public struct Milestone: Hashable, Sendable {
  /// What will be done.
  public var title: String
  /// The day by which it is promised now.
  public var due: CalendarDay
  /// The day first promised, when it was moved; else nil.
  public var firstDue: Optional<CalendarDay>
  /// The day it was done; nil when it is not.
  public var done: Optional<CalendarDay>
  /// The day from which it no longer counts; nil when it was not dropped.
  public var dropped: Optional<CalendarDay>
  /// Why it was moved or dropped; nil when nothing is said.
  public var reason: Optional<String>
  /// The day the fact was written down when that was later; else nil.
  public var recorded: Optional<CalendarDay>
  /// How much of the action it stands for, from 0 to 1,000; compared with the other milestones' weights.
  public var weight: Int

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    title: String, due: CalendarDay,
    firstDue: CalendarDay? = nil,
    done: CalendarDay? = nil,
    dropped: CalendarDay? = nil,
    reason: String? = nil,
    recorded: CalendarDay? = nil,
    weight: Int = 1
  ) {
    self.title = title
    self.due = due
    self.firstDue = firstDue
    self.done = done
    self.dropped = dropped
    self.reason = reason
    self.recorded = recorded
    self.weight = weight
  }
}
