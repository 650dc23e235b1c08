import ActionPlans

/// What rating and state need to know of an action's changes up to a day.
struct ChangeCounts {
  /// How often the due date was moved, in either direction.
  private(set) var dueMoves = 0
  /// How many of these moves nobody is said to have agreed.
  private(set) var unagreedMoves = 0
  /// The day it was last reopened; nil when it was not.
  private(set) var reopened: CalendarDay? = nil

  /// Counts `changes` dated up to `day`.
  init(_ changes: [Change], upTo day: CalendarDay) {
    let changes = changes.span
    for position in changes.indices where changes[position].date <= day {
      let date = changes[position].date
      switch changes[position].amendment {
      case .due:
        dueMoves += 1
        if changes[position].agreedBy == nil { unagreedMoves += 1 }
      case .reopened:
        reopened = max(reopened ?? date, date)
      default: break
      }
    }
  }
}
