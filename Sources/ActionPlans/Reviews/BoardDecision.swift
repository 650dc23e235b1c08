/// A decision of the board, with what became of it.
public struct BoardDecision: Hashable, Sendable {
  /// Its id: `D-2022-01`.
  public var id: ID<BoardDecision>
  /// The day of the meeting.
  public var date: CalendarDay
  /// What was decided.
  public var decision: String
  /// Why; nil when nothing is said.
  public var reason: String? = nil
  /// The actions it touches.
  public var actions: [ID<Action>] = []
  /// What became of it; nil while that is not known.
  public var outcome: String? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<BoardDecision>, date: CalendarDay, decision: String) {
    self.id = id
    self.date = date
    self.decision = decision
  }
}
