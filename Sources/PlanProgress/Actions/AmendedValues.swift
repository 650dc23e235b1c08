import ActionPlans

/// What the amendable fields of an action were at the end of a day.
///
/// Reads one field at a time out of a span, since copying a whole action costs more than all of its figures.
struct AmendedValues {
  let title: String
  let category: Category
  let priority: ID<Priority>
  /// Nil for the file's lead.
  let lead: String?
  /// Nil for the day it was added.
  let start: CalendarDay?
  let due: CalendarDay
  /// The day by which it was first promised.
  let baselineDue: CalendarDay
  let completed: CalendarDay?
  let embedded: CalendarDay?
  let withdrawn: CalendarDay?

  /// The values of the action at `position` of `actions`.
  init(_ actions: Span<Action>, at position: Int, on day: CalendarDay) {
    if actions[position].changes.isEmpty {
      self.init(writtenIn: actions, at: position)
    } else {
      self.init(actions[position], on: day)
    }
  }

  /// The values that the file says now.
  private init(writtenIn actions: Span<Action>, at position: Int) {
    title = actions[position].title
    category = actions[position].category
    priority = actions[position].priority
    lead = actions[position].lead
    start = actions[position].start
    due = actions[position].due
    baselineDue = due
    completed = actions[position].completed
    embedded = actions[position].embedded
    withdrawn = actions[position].withdrawn?.date
  }

  /// The values of an action with changes.
  init(_ action: Action, on day: CalendarDay) {
    // Most changes are of one field: the others need no look at the changes.
    let amended = AmendedFields(action.changes)
    title = amended.contains(.title) ? action.value(of: .title, at: day) : action.title
    category = amended.contains(.category) ? action.value(of: .category, at: day) : action.category
    priority = amended.contains(.priority) ? action.value(of: .priority, at: day) : action.priority
    lead = amended.contains(.lead) ? action.value(of: .lead, at: day) : action.lead
    start = amended.contains(.start) ? action.value(of: .start, at: day) : action.start
    due = amended.contains(.due) ? action.value(of: .due, at: day) : action.due
    baselineDue = amended.contains(.due) ? action.baseline(of: .due) : action.due
    completed = amended.contains(.completed) ? action.value(of: .completed, at: day) : action.completed
    embedded = amended.contains(.embedded) ? action.value(of: .embedded, at: day) : action.embedded
    withdrawn = amended.contains(.withdrawn) ? action.value(of: .withdrawn, at: day) : action.withdrawn?.date
  }
}
