public import ActionPlans
internal import PlanProgress

extension Action {
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
