public import ActionPlans
public import PlanFiles

/// What keeps a correction from being the truth about the signed year that it corrects.
public enum CorrectionDoubt: String, Hashable, Sendable {
  /// There is no record of the year, so that it is not signed and nothing in it has to be corrected.
  case yearNotSigned = "year-not-signed"
  /// The year's record does not have what the correction says was signed.
  case notSigned = "not-signed"
  /// The plan does not have what the correction says is true.
  case notInPlan = "not-in-plan"
}

extension PlanFolder {
  /// The doubt about each of some corrections; nil for one that record and plan bear out, and where nobody can tell, since
  /// a record cannot be read.
  ///
  /// Looks at each correction by itself. Whether two of them own one alteration is for a check to tell.
  ///
  /// Costs nothing where there are no corrections, else one pass over the records of the years that they are about.
  public func doubts(about corrections: [Correction], in plan: Plan) -> [CorrectionDoubt?] {
    if corrections.isEmpty { return [] }
    let ids = Set(corrections.map(\.action))
    let reviews = Set(corrections.map(\.review))
    var actions: [ID<Action>: Action] = [:]
    for service in plan.services {
      for action in service.actions where ids.contains(action.id) && actions[action.id] == nil {
        actions[action.id] = action
      }
    }
    var years: [ID<Review>: (record: SignedRecord, altered: Set<ID<Action>>, facts: [ID<Action>: [SignedFact]])] = [:]
    var isReadable = true
    for source in framework.signedRecords {
      let review = SignedRecord.head(of: source)?.review
      isReadable = isReadable && review != nil
      guard let review, reviews.contains(review), years[review] == nil,
        let (record, altered) = SignedRecord.excerpt(of: ids, from: source)
      else { continue }
      years[review] = (record, altered, Dictionary(record.actions.map { ($0.id, $0.facts) }) { first, _ in first })
    }
    return corrections.map { correction in
      guard let (record, altered, facts) = years[correction.review] else {
        return isReadable ? .yearNotSigned : nil
      }
      if altered.contains(correction.action) { return nil }
      let current = actions[correction.action]?.signedFacts(
        at: record.to, knownBy: record.signedOn, planStart: record.planStart)
      return correction.doubt(signed: facts[correction.action] ?? [], current: current ?? [])
    }
  }
}

extension Correction {
  /// What speaks against it: the facts that were signed of its action, or those that the plan has of it for the same day.
  func doubt(signed: [SignedFact], current: [SignedFact]) -> CorrectionDoubt? {
    let old = from.flatMap { fact(saying: $0, among: signed) }
    let new = to.flatMap { fact(saying: $0, among: current) }
    // Where nothing should stand, nothing may stand in the place of what is true otherwise.
    let wasSigned = from == nil ? !(new?.isSaid(in: signed) ?? false) : old != nil
    let isInPlan = to == nil ? !(old?.isSaid(in: current) ?? false) : new != nil
    return !wasSigned ? .notSigned : !isInPlan ? .notInPlan : nil
  }

  private func fact(saying text: String, among facts: [SignedFact]) -> SignedFact? {
    let text = SignedFact.onOneLine(text)
    return facts.first { ($0.name.rawValue == field || $0.name.key == field) && $0.text == text }
  }
}

extension SignedFact {
  /// Whether the facts say the same, or something else of what has one value.
  fileprivate func isSaid(in facts: [SignedFact]) -> Bool {
    facts.contains { $0.name == name && (subject.isEmpty || $0 == self) }
  }
}
