public import ActionPlans

extension Plan {
  /// The plan without what was written down only after `day`: what a review that was signed then could know.
  ///
  /// An action that was written down later keeps its place, and joins the plan on the day of that.
  public func known(by day: CalendarDay) -> Plan {
    var plan = self
    for service in plan.services.indices where plan.services[service].hasLateNews(after: day) {
      plan.services[service].actions = plan.services[service].actions.map { action in
        if let known = action.known(by: day) { return known }
        var later = action
        later.added = action.recorded
        return later
      }
    }
    for indicator in plan.indicators.indices {
      plan.indicators[indicator].readings.removeAll { $0.recorded.isLater(than: day) }
    }
    return plan
  }

  /// Whether anything in it was written down after `day`.
  public func hasLateNews(after day: CalendarDay) -> Bool {
    services.contains { $0.hasLateNews(after: day) }
      || indicators.contains { $0.readings.contains { $0.recorded.isLater(than: day) } }
  }
}

extension ServicePlan {
  /// Whether anything in it was written down after `day`; mostly nothing was, and nothing has to be copied.
  fileprivate func hasLateNews(after day: CalendarDay) -> Bool {
    let actions = actions.span
    for number in actions.indices where actions[number].hasLateNews(after: day) { return true }
    return false
  }
}

extension Action {
  /// Whether the action, or anything that happened to it, was written down after `day`.
  fileprivate func hasLateNews(after day: CalendarDay) -> Bool {
    if recorded.isLater(than: day) { return true }
    return evidence.contains { $0.recorded.isLater(than: day) }
      || milestones.contains { $0.recorded.isLater(than: day) }
  }

  /// The action without what was written down only after `day`; nil when all of it was.
  func known(by day: CalendarDay) -> Action? {
    if recorded.isLater(than: day) { return nil }
    guard hasLateNews(after: day) else { return self }
    var action = self
    action.evidence.removeAll { $0.recorded.isLater(than: day) }
    for number in action.milestones.indices where action.milestones[number].recorded.isLater(than: day) {
      action.milestones[number].done = nil
      action.milestones[number].dropped = nil
    }
    return action
  }
}

extension CalendarDay? {
  /// Whether there is a day and it lies after `day`.
  func isLater(than day: CalendarDay) -> Bool { self.map { $0 > day } ?? false }
}
