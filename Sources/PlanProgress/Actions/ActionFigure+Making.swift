import ActionPlans

extension ActionFigure {
  /// What is the same for all actions of one file.
  struct File {
    let position: Int
    let sector: ID<Sector>?
    let service: ID<Service>?
    let lead: String
  }

  /// The figure of the action at `position` of `actions`, those of a file; nil when it is outside the plan.
  init?(_ actions: Span<Action>, at position: Int, of file: File, in context: FigureContext) {
    let day = context.asOf
    // Cheap, and the whole of it for an action that is still to join.
    guard actions[position].added ?? context.planStart <= day else { return nil }
    let values = AmendedValues(actions, at: position, on: day)
    let facts = ActionFacts(actions, at: position, values: values, on: day, planStart: context.planStart)
    let state = facts.state
    asOf = day
    place = ActionPlace(file: file.position, action: position)
    id = actions[position].id
    sector = file.sector
    service = file.service
    title = values.title
    category = values.category
    priority = values.priority
    lead = values.lead ?? file.lead
    accountable = actions[position].accountable ?? file.lead
    self.state = state
    stated = StatedFigure(actions[position].updates, at: day)
    added = facts.added
    start = facts.start
    due = facts.due
    baselineDue = facts.baselineDue
    completed = facts.completed.flatMap { $0 <= day ? $0 : nil }
    firstEvidence = facts.firstEvidence
    dueMoves = facts.changes.dueMoves
    reopened = facts.changes.reopened
    phase = context.phase(of: facts.due).map { context.phases[$0].id }
    restsOnBrokenChain = Self.hasBrokenChain(actions, at: position, of: file, planStart: context.planStart)
    progressShare = state.isFinished ? .all : facts.milestones.progress
    plannedShare = facts.due <= day ? .all : facts.milestones.planned
    reasons = RatingReason.all(of: actions, at: position, facts: facts, state: state, in: context)
    rating = Rating(state: state, reasons: reasons)
  }

  private static func hasBrokenChain(
    _ actions: Span<Action>, at position: Int, of file: File, planStart: CalendarDay
  ) -> Bool {
    if actions[position].changes.isEmpty { return false }
    return !actions[position].brokenChainsOfFigures(fileLead: file.lead, planStart: planStart).isEmpty
  }
}

extension Rating {
  /// The colour of an action in `state` with these reasons, which come by code.
  init(state: ActionState, reasons: [RatingReason]) {
    if state == .withdrawn || state == .outside {
      self = .grey
    } else if state.isDelivered {
      self = .blue
    } else if let first = reasons.first {
      self = first.code.isRed ? .red : .amber
    } else {
      self = state == .notYetDue ? .white : .green
    }
  }
}
