/// A step on the way to an action's end.
public struct Milestone: Hashable, Sendable {
  /// What will be done.
  public var title: String
  /// The day by which it is promised now.
  public var due: CalendarDay
  /// The day first promised, when it was moved; else nil.
  public var firstDue: CalendarDay? = nil
  /// The day it was done; nil when it is not.
  public var done: CalendarDay? = nil
  /// The day from which it no longer counts; nil when it was not dropped.
  public var dropped: CalendarDay? = nil
  /// Why it was moved or dropped; nil when nothing is said.
  public var reason: String? = nil
  /// The day the fact was written down when that was later; else nil.
  public var recorded: CalendarDay? = nil
  /// How much of the action it stands for, from 0 to 1,000; compared with the other milestones' weights.
  public var weight: Int = 1

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(title: String, due: CalendarDay) {
    self.title = title
    self.due = due
  }
}
