import ActionPlans

/// An action's dated facts as they were at the end of a day: what state, rating and progress are made of.
struct ActionFacts {
  let day: CalendarDay
  let added: CalendarDay
  let start: CalendarDay
  let due: CalendarDay
  let baselineDue: CalendarDay
  let completed: CalendarDay?
  let embedded: CalendarDay?
  let withdrawn: CalendarDay?
  let changes: ChangeCounts
  /// Whether work had begun in its lead's words.
  let isStarted: Bool
  /// The first date of the evidence that counts; nil when none does.
  let firstEvidence: CalendarDay?
  let milestones: MilestoneCount

  /// The facts of the action at `position` of `actions`, of which `values` are those of the day.
  init(
    _ actions: Span<Action>, at position: Int, values: AmendedValues, on day: CalendarDay, planStart: CalendarDay
  ) {
    self.day = day
    added = actions[position].added ?? planStart
    start = values.start ?? added
    due = values.due
    baselineDue = values.baselineDue
    completed = values.completed
    embedded = values.embedded
    withdrawn = values.withdrawn
    changes = ChangeCounts(actions[position].changes, upTo: day)
    isStarted = actions[position].started.map { $0 <= day } ?? false
    firstEvidence = Self.firstEvidence(actions[position].evidence, from: changes.reopened, to: day)
    milestones = MilestoneCount(actions[position].milestones, at: day)
  }

  private static func firstEvidence(
    _ evidence: [Evidence], from first: CalendarDay?, to last: CalendarDay
  ) -> CalendarDay? {
    var earliest: CalendarDay? = nil
    let evidence = evidence.span
    for position in evidence.indices {
      let date = evidence[position].date
      guard date <= last, date >= first ?? date, date <= earliest ?? date else { continue }
      earliest = date
    }
    return earliest
  }

  /// Where the action stood.
  ///
  /// From the progress page, "State of an action at t": the first that holds.
  var state: ActionState {
    if added > day { return .outside }
    if let withdrawn, withdrawn <= day { return .withdrawn }
    if let completed, completed <= day {
      guard firstEvidence != nil else { return .claimed }
      guard let embedded, embedded <= day, embedded >= changes.reopened ?? embedded else { return .delivered }
      return .embedded
    }
    if isStarted || milestones.hasDone { return .inProgress }
    return start <= day ? .notStarted : .notYetDue
  }
}
