import ActionPlans

extension ActionFigure {
  /// What is the same for all actions of one file.
  struct File {
    let position: Int
    let sector: ID<Sector>?
    let service: ID<Service>?
    let lead: String
  }

  /// The figure of `action`, which is the one at `position` in its file; nil when it is outside the plan.
  init?(_ action: borrowing Action, at position: Int, of file: File, in context: FigureContext) {
    let day = context.asOf
    // Cheap, and the whole of it for an action that is still to join.
    guard action.added ?? context.planStart <= day else { return nil }
    let facts = ActionFacts(action, at: day, planStart: context.planStart)
    let state = facts.state(at: day)
    place = ActionPlace(file: file.position, action: position)
    id = action.id
    sector = file.sector
    service = file.service
    title = action.value(of: .title, at: day)
    category = action.value(of: .category, at: day)
    priority = action.value(of: .priority, at: day)
    lead = action.value(of: .lead, at: day) ?? file.lead
    accountable = action.accountable ?? file.lead
    self.state = state
    stated = action.stated(at: day)
    added = facts.added
    start = facts.start
    due = facts.due
    baselineDue = facts.baselineDue
    completed = facts.completed.flatMap { $0 <= day ? $0 : nil }
    firstEvidence = facts.firstEvidence
    overdueDays = state.isUnfinished && facts.due < day ? day.days(since: facts.due) : nil
    dueMoves = facts.moves
    reopened = facts.reopened
    phase = context.phase(of: facts.due).map { [phases = context.phases] in phases[$0].id }
    restsOnBrokenChain =
      !action.changes.isEmpty
      && !action.brokenChainsOfFigures(fileLead: file.lead, planStart: context.planStart).isEmpty
    progressShare = state.isFinished ? .all : facts.milestones.progress
    plannedShare = facts.due <= day ? .all : facts.milestones.planned
    reasons = RatingReason.all(of: action, facts: facts, state: state, in: context)
    rating = Rating(state: state, reasons: reasons)
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
