import ActionPlans

/// An action's dated facts as they were at the end of a day: what state, rating and progress are made of.
struct ActionFacts {
  let added: CalendarDay
  let start: CalendarDay
  let due: CalendarDay
  let baselineDue: CalendarDay
  let completed: CalendarDay?
  let embedded: CalendarDay?
  let withdrawn: CalendarDay?
  /// The day it was last reopened up to the day.
  let reopened: CalendarDay?
  /// How often the due date was moved up to the day, in either direction.
  let moves: Int
  /// How many of these moves nobody is said to have agreed.
  let unagreedMoves: Int
  /// Whether work had begun in its lead's words.
  let isStarted: Bool
  /// The first date of the evidence that counts; nil when none does.
  let firstEvidence: CalendarDay?
  let milestones: MilestoneCount

  init(_ action: borrowing Action, at day: CalendarDay, planStart: CalendarDay) {
    added = action.added ?? planStart
    start = action.value(of: .start, at: day) ?? added
    due = action.value(of: .due, at: day)
    baselineDue = action.baseline(of: .due)
    completed = action.value(of: .completed, at: day)
    embedded = action.value(of: .embedded, at: day)
    withdrawn = action.value(of: .withdrawn, at: day)
    isStarted = action.started.map { $0 <= day } ?? false
    milestones = MilestoneCount(action.milestones, at: day)
    var (moves, unagreedMoves) = (0, 0)
    var reopened: CalendarDay? = nil
    let changes = action.changes.span
    for position in changes.indices where changes[position].date <= day {
      switch changes[position].amendment {
      case .due:
        moves += 1
        if changes[position].agreedBy == nil { unagreedMoves += 1 }
      case .reopened:
        reopened = max(reopened ?? changes[position].date, changes[position].date)
      default: break
      }
    }
    (self.moves, self.unagreedMoves, self.reopened) = (moves, unagreedMoves, reopened)
    firstEvidence = Self.firstEvidence(action.evidence, from: reopened, to: day)
  }

  private static func firstEvidence(
    _ evidence: [Evidence], from first: CalendarDay?, to last: CalendarDay
  ) -> CalendarDay? {
    var earliest: CalendarDay? = nil
    let evidence = evidence.span
    for position in evidence.indices {
      let date = evidence[position].date
      guard date <= last, date >= first ?? date, date < earliest ?? CalendarDay(number: .max) else { continue }
      earliest = date
    }
    return earliest
  }

  /// Where the action stood at the end of the day `day`, for which these facts were made.
  func state(at day: CalendarDay) -> ActionState {
    if added > day { return .outside }
    if let withdrawn, withdrawn <= day { return .withdrawn }
    if let completed, completed <= day {
      guard firstEvidence != nil else { return .claimed }
      guard let embedded, embedded <= day, embedded >= reopened ?? embedded else { return .delivered }
      return .embedded
    }
    if isStarted || milestones.hasDone { return .inProgress }
    return start <= day ? .notStarted : .notYetDue
  }
}
