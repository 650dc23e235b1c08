public import ActionPlans
public import PlanProgress

/// What this version's formulas make of a signed year today.
public struct Recomputation: Sendable {
  /// The counts of each category.
  public let figures: [SignedRecord.Figures]
  /// The signed actions that would stand elsewhere now, in the order of the record.
  public let moved: [Move]

  /// An action that stands elsewhere than was signed.
  public struct Move: Sendable {
    /// Its id.
    public let action: ID<Action>
    /// Where it stood when the review was signed.
    public let signed: SignedStanding
    /// Where the plan puts it now on that day.
    public let now: SignedStanding
  }
}

extension SignedRecord {
  /// The figures that this version's formulas give today for the same plan, day and knowledge, with the thresholds and the
  /// first day of then.
  ///
  /// What was recorded after the signing does not count, and neither do steps that were added since and were not done by the
  /// review's date. A record of which only the head was read has no actions, so that it cannot tell which steps those are,
  /// nor what moved. Linear in the plan and the record.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - figures: its figures on some day, which are taken where they are those that are asked for.
  public func recomputed(of plan: Plan, havingFigures figures: PlanFigures? = nil) -> Recomputation {
    let isAsThen = plan.partnership.from == planStart && plan.partnership.rating.signed == thresholds
    if actions.isEmpty, let figures, isAsThen, figures.asOf == to, !plan.hasLateNews(after: signedOn) {
      return Recomputation(figures: Self.figures(of: figures.actions), moved: [])
    }
    var known = plan.known(by: signedOn)
    leaveOutWhatCameLater(of: &known)
    known.partnership.from = planStart
    known.partnership.rating = RatingThresholds(signed: thresholds)
    let computed = PlanFigures(of: known, asOf: to).actions
    var standings: [ID<Action>: SignedStanding] = [:]
    if !actions.isEmpty { for figure in computed { standings[figure.id] = SignedStanding(figure) } }
    return Recomputation(
      figures: Self.figures(of: computed),
      moved: actions.compactMap { action in
        guard let now = standings[action.id], now != action.standing else { return nil }
        return .init(action: action.id, signed: action.standing, now: now)
      })
  }

  /// Takes out of a plan the steps that were added after the signing, and what was written down on the day of it and was
  /// not signed.
  private func leaveOutWhatCameLater(of plan: inout Plan) {
    if actions.isEmpty { return }
    let signed = Dictionary(actions.map { ($0.id, $0.facts) }) { first, _ in first }
    for service in plan.services.indices {
      for number in plan.services[service].actions.indices {
        guard let facts = signed[plan.services[service].actions[number].id] else { continue }
        plan.services[service].actions[number].leaveOut(notIn: facts, of: self)
      }
      plan.services[service].actions.removeAll { $0.recorded == signedOn && signed[$0.id] == nil }
    }
  }
}

extension Action {
  fileprivate mutating func leaveOut(notIn facts: [SignedFact], of record: SignedRecord) {
    // Mostly nothing came later, and the facts need not be made again.
    let steps = milestones.isEmpty ? [] : Set(facts.lazy.filter { $0.name == .milestone })
    let hasMoreSteps = milestones.contains { !steps.contains(SignedFact(of: $0)) }
    guard hasMoreSteps || evidence.contains(where: { $0.recorded == record.signedOn }) else { return }
    let now = signedFacts(at: record.to, knownBy: record.signedOn, planStart: record.planStart) ?? []
    // How often each fact was added; of several alike those that come first are taken for the signed ones.
    var added: [SignedFact: Int] = [:]
    for fact in FactPairing(facts, now).added { added[fact, default: 0] += 1 }
    if added.isEmpty { return }
    func wasAdded(_ fact: SignedFact) -> Bool {
      guard let count = added[fact], count > 0 else { return false }
      added[fact] = count - 1
      return true
    }
    evidence = evidence.reversed().filter {
      !(wasAdded(SignedFact(.evidence, $0.date.description, $0.title)) && $0.recorded == record.signedOn)
    }.reversed()
    milestones = milestones.reversed().filter { milestone in
      let isNews = [milestone.done, milestone.dropped].contains { $0.map { $0 <= record.to } ?? false }
      return !(wasAdded(SignedFact(of: milestone)) && !(isNews && milestone.recorded != record.signedOn))
    }.reversed()
  }
}
