import ActionPlans

extension Action {
  /// What the change at `position` of ``changes`` says, with a `to` that was left out filled in.
  ///
  /// That is the `from` of the next change of the same field, or what the file says now.
  func event(ofChangeAt position: Int) -> PlanEvent {
    switch changes[position].amendment {
    case .due(let from, let to): .redated(from: from, to: to ?? value(of: .due, afterChangeAt: position))
    case .start(let from, let to): .startMoved(from: from, to: to ?? value(of: .start, afterChangeAt: position))
    case .category(let from, let to):
      .recategorised(from: from, to: to ?? value(of: .category, afterChangeAt: position))
    case .priority(let from, let to):
      .reprioritised(from: from, to: to ?? value(of: .priority, afterChangeAt: position))
    case .title(let from, let to): .reworded(from: from, to: to ?? value(of: .title, afterChangeAt: position))
    case .lead(let from, let to): .leadChanged(from: from, to: to ?? value(of: .lead, afterChangeAt: position))
    case .baseline(let indicator, let from, let to):
      .rebaselined(indicator, from: from, to: to ?? value(of: .baseline(of: indicator), afterChangeAt: position))
    case .target(let indicator, let from, let to):
      .retargeted(indicator, from: from, to: to ?? value(of: .target(of: indicator), afterChangeAt: position))
    case .measure(let from, let to): .measureChanged(from: from, to: to)
    case .scope(let from, let to): .scopeChanged(from: from, to: to)
    case .reopened(let completed): .reopened(completed: completed)
    case .noLongerEmbedded(let since): .noLongerEmbedded(since: since)
    case .takenUpAgain(let withdrawn): .takenUpAgain(withdrawn: withdrawn)
    }
  }

  /// What `field` was right after the change at `position`, had the change left out its `to`.
  private func value<Value>(of field: AmendableField<Value>, afterChangeAt position: Int) -> Value {
    let links = orderedLinks(of: field)
    guard let own = links.firstIndex(where: { $0.change == position }), own + 1 < links.count
    else { return field.written(self) }
    return links[own + 1].link.from
  }
}
