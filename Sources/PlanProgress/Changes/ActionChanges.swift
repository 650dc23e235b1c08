import ActionPlans

/// Finds what happened to one action between two days.
struct ActionChanges {
  let action: Action
  let place: ActionPlace
  /// The facts as the last day sees them.
  let facts: ActionFacts
  let window: Window

  /// What happened, by date, of one date by kind and then as in the file.
  var all: [PlanChange] {
    var found = entries + droppedMilestones + ends
    if window.contains(facts.added) { found.append(PlanChange(.added, on: facts.added, to: place, action.id)) }
    guard found.count > 1 else { return found }
    let ranks = found.map { change in PlanEvent.Kind.allCases.firstIndex(of: change.event.kind) ?? 0 }
    let order = found.indices.sorted {
      (found[$0].date, ranks[$0], $0) < (found[$1].date, ranks[$1], $1)
    }
    return order.map { found[$0] }
  }

  /// The change entries.
  private var entries: [PlanChange] {
    action.changes.indices.filter { window.contains(action.changes[$0].date) }.map {
      PlanChange(action.event(ofChangeAt: $0), of: action.changes[$0], at: $0, to: place, action.id)
    }
  }

  private var droppedMilestones: [PlanChange] {
    action.milestones.indices.compactMap { position in
      let milestone = action.milestones[position]
      guard let dropped = milestone.dropped, window.contains(dropped) else { return nil }
      return PlanChange(
        .milestoneDropped(position), on: dropped, to: place, action.id, reason: milestone.reason, needsReason: true)
    }
  }

  /// How it ended, as the last day sees it, and withdrawals since undone.
  private var ends: [PlanChange] {
    var found: [PlanChange] = []
    for change in action.changes {
      // Why it was withdrawn is no longer in the file; the entry that took it up again says why that was undone.
      if case .takenUpAgain(let withdrawn) = change.amendment, window.contains(withdrawn) {
        found.append(PlanChange(.withdrawn(nil), on: withdrawn, to: place, action.id))
      }
    }
    if let withdrawal = action.withdrawn, window.contains(withdrawal.date) {
      found.append(PlanChange(withdrawal, to: place, action.id))
    }
    let state = facts.state
    guard state.isFinished, let completed = facts.completed else { return found }
    let delivered = facts.firstEvidence.map { max(completed, $0) }
    if state == .claimed, window.contains(completed) {
      found.append(PlanChange(.claimed, on: completed, to: place, action.id))
    }
    if state.isDelivered, let delivered, window.contains(delivered) {
      found.append(PlanChange(.delivered, on: delivered, to: place, action.id))
    }
    if state == .embedded, let embedded = facts.embedded, let delivered, window.contains(max(embedded, delivered)) {
      found.append(PlanChange(.embedded, on: max(embedded, delivered), to: place, action.id))
    }
    return found
  }
}

extension ActionChanges {
  /// The days between which something must have happened.
  struct Window {
    /// What happened on this day or earlier is left out.
    let after: CalendarDay
    /// The last day.
    let upTo: CalendarDay

    /// Whether `day` is one of them.
    func contains(_ day: CalendarDay) -> Bool { after < day && day <= upTo }

    /// Whether something may have happened to the action at `position` of `actions`: a cheap look before the close one.
    func mayHold(_ actions: Span<Action>, at position: Int, added: CalendarDay) -> Bool {
      if contains(added) { return true }
      if !actions[position].changes.isEmpty { return true }
      if let completed = actions[position].completed, contains(completed) { return true }
      if let embedded = actions[position].embedded, contains(embedded) { return true }
      if let withdrawn = actions[position].withdrawn?.date, contains(withdrawn) { return true }
      let evidence = actions[position].evidence
      if evidence.contains(where: { contains($0.date) }) { return true }
      let milestones = actions[position].milestones
      return milestones.contains { $0.dropped.map(contains) ?? false }
    }
  }
}
