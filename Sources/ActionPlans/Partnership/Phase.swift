/// A stretch of the plan's life with a focus: the statutory Must do's first, gold standards towards the end.
public struct Phase: Hashable, Sendable {
  /// Its id.
  public var id: ID<Phase>
  /// What the phase is for, in a few words.
  public var title: String
  /// Its first day.
  public var from: CalendarDay
  /// Its last day.
  public var to: CalendarDay
  /// The category of work that it is meant for; nil when it has none.
  public var focus: Category? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Phase>, title: String, from: CalendarDay, to: CalendarDay) {
    self.id = id
    self.title = title
    self.from = from
    self.to = to
  }
}
