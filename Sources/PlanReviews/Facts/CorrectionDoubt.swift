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
  /// Costs nothing where there are no corrections, else one pass over the records of the years that they are about and
  /// over what each of these has of each of their actions.
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
    var known: [CorrectedAction: (signed: SaidFacts, current: SaidFacts)] = [:]
    return corrections.map { correction in
      guard let (record, altered, facts) = years[correction.review] else {
        return isReadable ? .yearNotSigned : nil
      }
      if altered.contains(correction.action) { return nil }
      let subject = CorrectedAction(review: correction.review, action: correction.action)
      if let (signed, current) = known[subject] { return correction.doubt(signed: signed, current: current) }
      let current = actions[correction.action]?.signedFacts(
        at: record.to, knownBy: record.signedOn, planStart: record.planStart)
      let said = (signed: SaidFacts(facts[correction.action] ?? []), current: SaidFacts(current ?? []))
      known[subject] = said
      return correction.doubt(signed: said.signed, current: said.current)
    }
  }
}

/// An action in one of the years that are corrected.
private struct CorrectedAction: Hashable {
  let review: ID<Review>
  let action: ID<Action>
}

/// The facts of an action in one year, to be found by what they say.
private struct SaidFacts {
  private let all: Set<SignedFact>
  private let names: Set<SignedFact.Name>
  private let byText: [String: [SignedFact]]

  init(_ facts: [SignedFact]) {
    all = Set(facts)
    names = Set(facts.map(\.name))
    byText = Dictionary(grouping: all, by: \.text).mapValues { $0.sorted() }
  }

  /// The first fact with that text that has the name, or belongs to the key of a plan file, which is `field`.
  func fact(saying text: String, of field: String) -> SignedFact? {
    byText[SignedFact.onOneLine(text)]?.first { $0.name.rawValue == field || $0.name.key == field }
  }

  /// Whether one of them says the same as `fact`, or something else of what has one value.
  func says(_ fact: SignedFact) -> Bool {
    fact.subject.isEmpty ? names.contains(fact.name) : all.contains(fact)
  }
}

extension Correction {
  /// What speaks against it: the facts that were signed of its action, or those that the plan has of it for the same day.
  fileprivate func doubt(signed: SaidFacts, current: SaidFacts) -> CorrectionDoubt? {
    let old = from.flatMap { signed.fact(saying: $0, of: field) }
    let new = to.flatMap { current.fact(saying: $0, of: field) }
    // Where nothing should stand, nothing may stand in the place of what is true otherwise.
    let wasSigned = from == nil ? !(new.map { signed.says($0) } ?? false) : old != nil
    let isInPlan = to == nil ? !(old.map { current.says($0) } ?? false) : new != nil
    return !wasSigned ? .notSigned : !isInPlan ? .notInPlan : nil
  }
}
