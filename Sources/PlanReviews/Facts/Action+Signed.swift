public import ActionPlans
internal import PlanProgress

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
    for number in actions.indices {
      if actions[number].recorded.isLater(than: day) { return true }
      for evidence in actions[number].evidence where evidence.recorded.isLater(than: day) { return true }
      for milestone in actions[number].milestones where milestone.recorded.isLater(than: day) { return true }
    }
    return false
  }
}

extension Action {
  /// The action without what was written down only after `day`; nil when all of it was.
  func known(by day: CalendarDay) -> Action? {
    if recorded.isLater(than: day) { return nil }
    let isWhole =
      !evidence.contains { $0.recorded.isLater(than: day) } && !milestones.contains { $0.recorded.isLater(than: day) }
    if isWhole { return self }
    var action = self
    action.evidence.removeAll { $0.recorded.isLater(than: day) }
    for number in action.milestones.indices where action.milestones[number].recorded.isLater(than: day) {
      action.milestones[number].done = nil
      action.milestones[number].dropped = nil
    }
    return action
  }

  /// What a review of the time up to `day`, signed on `signing`, holds of the action, in order; nil when it could not
  /// know of it.
  ///
  /// Every amendable field has the value of that day, and what is dated later has not happened. A milestone has the date
  /// for which it was first promised, so that one that moves later, and says so, alters nothing that was signed.
  ///
  /// - Parameters:
  ///   - day: the review's date.
  ///   - signing: the day it was signed; what was recorded later was not known.
  ///   - planStart: when an action joined the plan that does not say.
  public func signedFacts(
    at day: CalendarDay, knownBy signing: CalendarDay, planStart: CalendarDay
  ) -> [SignedFact]? {
    guard wasKnown(at: day, by: signing, planStart: planStart), let known = known(by: signing) else { return nil }
    var facts = known.promise(at: day, planStart: planStart)
    func add(_ name: SignedFact.Name, _ date: CalendarDay?, _ subject: String = "") {
      if let date, date <= day { facts.append(SignedFact(name, date.description, subject)) }
    }
    add(.started, known.started)
    let ended = known.value(of: .withdrawn, at: day)
    for (name, then, written) in [
      (SignedFact.Name.completed, known.value(of: .completed, at: day), known.completed),
      (.embedded, known.value(of: .embedded, at: day), known.embedded), (.withdrawn, ended, known.withdrawn?.date),
    ] {
      add(name, then)
      // What was taken back afterwards and stands in the file again came afterwards, too. One of that time was put there.
      if written != then { add(name, written) }
    }
    if let withdrawn = known.withdrawn, withdrawn.date == ended, withdrawn.date <= day {
      facts.add(.withdrawnReason, withdrawn.reason)
      if !withdrawn.agreedOn.isLater(than: signing) {
        facts.add(.withdrawnAgreedBy, withdrawn.agreedBy)
        facts.add(.withdrawnAgreedOn, withdrawn.agreedOn?.description)
      }
      facts.add(.withdrawnDutyMetBy, withdrawn.dutyMetBy)
    }
    for milestone in known.milestones {
      let fact = SignedFact(of: milestone)
      facts.append(fact)
      if milestone.weight != 1 { facts.append(SignedFact(.milestoneWeight, "\(milestone.weight)", fact.text)) }
      add(.milestoneDone, milestone.done, fact.text)
      add(.milestoneDropped, milestone.dropped, fact.text)
    }
    for evidence in known.evidence { add(.evidence, evidence.date, evidence.title) }
    for change in known.changes where change.date <= day {
      facts += SignedFact.all(of: change, knownBy: signing)
    }
    return facts.sorted()
  }

  /// Whether a review of the time up to `day`, signed on `signing`, could know of the action at all.
  public func wasKnown(at day: CalendarDay, by signing: CalendarDay, planStart: CalendarDay) -> Bool {
    !recorded.isLater(than: signing) && (added ?? planStart) <= day
  }

  /// What was promised, as it was at the end of `day`.
  private func promise(at day: CalendarDay, planStart: CalendarDay) -> [SignedFact] {
    let joined = added ?? planStart
    var facts = [
      SignedFact(.category, value(of: .category, at: day).rawValue),
      SignedFact(.priority, value(of: .priority, at: day).text),
      SignedFact(.title, value(of: .title, at: day)),
      SignedFact(.added, joined.description),
      SignedFact(.start, (value(of: .start, at: day) ?? joined).description),
      SignedFact(.firstDue, baseline(of: .due).description),
      SignedFact(.due, value(of: .due, at: day).description),
    ]
    if let lead = value(of: .lead, at: day) { facts.append(SignedFact(.lead, lead)) }
    for measure in measures(at: day) {
      if let baseline = measure.baseline { facts.append(SignedFact(.baseline, baseline.text, measure.indicator.text)) }
      if let target = measure.target { facts.append(SignedFact(.target, target.text, measure.indicator.text)) }
    }
    return facts
  }
}

extension CalendarDay? {
  /// Whether there is a day and it lies after `day`.
  fileprivate func isLater(than day: CalendarDay) -> Bool { self.map { $0 > day } ?? false }
}

extension [SignedFact] {
  /// Adds a text where there is one that says anything.
  fileprivate mutating func add(_ name: SignedFact.Name, _ value: String?, _ subject: String = "") {
    guard let value else { return }
    let fact = SignedFact(name, value, subject)
    if !fact.value.isEmpty { append(fact) }
  }
}

extension SignedFact {
  /// A milestone, with the day first promised.
  public init(of milestone: Milestone) {
    self.init(.milestone, (milestone.firstDue ?? milestone.due).description, milestone.title)
  }

  /// A change of a promise, then what its entry says of it; without an agreement that came after `signing`, or with every
  /// one where that is nil.
  public static func all(of change: Change, knownBy signing: CalendarDay? = nil) -> [SignedFact] {
    let (field, from, to) = change.amendment.signedTexts
    let subject = "\(change.date) \(field)"
    var facts = [SignedFact(.change, change.date.description, from.map { "\(field) from \($0)" } ?? field)]
    facts.add(.changeTo, to, subject)
    facts.add(.changeReason, change.reason, subject)
    if let signing, change.agreedOn.isLater(than: signing) { return facts }
    facts.add(.changeAgreedBy, change.agreedBy, subject)
    facts.add(.changeAgreedOn, change.agreedOn?.description, subject)
    return facts
  }
}

extension Amendment {
  /// The field that was changed, what stood there before and what came there; nil for what a file leaves out.
  fileprivate var signedTexts: (field: String, from: String?, to: String?) {
    switch self {
    case .due(let from, let to): ("due", from.description, to?.description)
    case .start(let from, let to): ("start", from?.description, to?.description)
    case .category(let from, let to): ("category", from.rawValue, to?.rawValue)
    case .priority(let from, let to): ("priority", from.text, to?.text)
    case .title(let from, let to): ("title", from, to)
    case .lead(let from, let to): ("lead", from, to)
    case .baseline(let indicator, let from, let to): ("baseline of \(indicator)", from?.text, to?.text)
    case .target(let indicator, let from, let to): ("target of \(indicator)", from?.text, to?.text)
    case .measure(let from, let to): ("measure", from, to)
    case .scope(let from, let to): ("scope", from, to)
    case .reopened(let completed): ("completed", completed.description, nil)
    case .noLongerEmbedded(let since): ("embedded", since.description, nil)
    case .takenUpAgain(let withdrawn): ("withdrawn", withdrawn.description, nil)
    }
  }
}
