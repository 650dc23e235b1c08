import ActionPlans

/// Finds what happened to one action between two days.
struct ActionChanges {
  let action: Action
  let place: ActionPlace
  let after: CalendarDay
  let upTo: CalendarDay
  let planStart: CalendarDay

  /// What happened, by date, of one date by kind and then as in the file.
  var all: [PlanChange] {
    let added = action.added ?? planStart
    guard added <= upTo else { return [] }
    var found = entries + droppedMilestones + ends
    if isWithin(added) { found.append(PlanChange(.added, on: added, to: place, action.id)) }
    guard found.count > 1 else { return found }
    let ranks = found.map { change in PlanEvent.Kind.allCases.firstIndex(of: change.event.kind) ?? 0 }
    let order = found.indices.sorted {
      (found[$0].date, ranks[$0], $0) < (found[$1].date, ranks[$1], $1)
    }
    return order.map { found[$0] }
  }

  private func isWithin(_ day: CalendarDay) -> Bool { after < day && day <= upTo }

  /// The change entries.
  private var entries: [PlanChange] {
    action.changes.indices.filter { isWithin(action.changes[$0].date) }.map {
      PlanChange(action.event(ofChangeAt: $0), of: action.changes[$0], at: $0, to: place, action.id)
    }
  }

  private var droppedMilestones: [PlanChange] {
    action.milestones.indices.compactMap { position in
      let milestone = action.milestones[position]
      guard let dropped = milestone.dropped, isWithin(dropped) else { return nil }
      return PlanChange(
        .milestoneDropped(position), on: dropped, to: place, action.id, reason: milestone.reason, needsReason: true)
    }
  }

  /// How it ended, as the last day sees it, and withdrawals since undone.
  private var ends: [PlanChange] {
    var found: [PlanChange] = []
    for change in action.changes {
      // Why it was withdrawn is no longer in the file; the entry that took it up again says why that was undone.
      if case .takenUpAgain(let withdrawn) = change.amendment, isWithin(withdrawn) {
        found.append(PlanChange(.withdrawn(nil), on: withdrawn, to: place, action.id))
      }
    }
    if let withdrawal = action.withdrawn, isWithin(withdrawal.date) {
      found.append(PlanChange(withdrawal, to: place, action.id))
    }
    let facts = ActionFacts(action, at: upTo, planStart: planStart)
    let state = facts.state(at: upTo)
    guard state.isFinished, let completed = facts.completed else { return found }
    let delivered = facts.firstEvidence.map { max(completed, $0) }
    if state == .claimed, isWithin(completed) {
      found.append(PlanChange(.claimed, on: completed, to: place, action.id))
    }
    if state.isDelivered, let delivered, isWithin(delivered) {
      found.append(PlanChange(.delivered, on: delivered, to: place, action.id))
    }
    if state == .embedded, let embedded = facts.embedded, let delivered, isWithin(max(embedded, delivered)) {
      found.append(PlanChange(.embedded, on: max(embedded, delivered), to: place, action.id))
    }
    return found
  }
}
