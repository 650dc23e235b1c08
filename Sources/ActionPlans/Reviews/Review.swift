/// A year's review: what was heard, whether promises on working together were kept, what happens to each action.
public struct Review: Hashable, Sendable {
  /// Its id, the year: `2022`.
  public var id: ID<Review>
  /// The first day it looks at.
  public var from: CalendarDay
  /// The last day it looks at, for which figures are computed.
  public var to: CalendarDay
  /// What people said and what was done, in the order of the file.
  public var heard: [Heard] = []
  /// Whether each way of working was kept.
  public var ways: [WayJudgement] = []
  /// What happens to each action next.
  public var decisions: [Decision] = []
  /// Decisions of the board itself.
  public var board: [BoardDecision] = []
  /// Mistakes found in earlier signed years.
  public var corrections: [Correction] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Review>, from: CalendarDay, to: CalendarDay) {
    self.id = id
    self.from = from
    self.to = to
  }
}
