internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// What of a signed year one action does not bear out any more.
struct SignedDifference: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// A fact was altered, removed or added.
    case fact(FactDifference)
    /// The action is not in the plan any more.
    case gone
    /// The id belongs to an action that joined the plan only after the signed time.
    case usedAgain
    /// The action says that it was recorded only after the signing.
    case recordedLater
    /// The action says that it was in the plan by then, and nobody knew of it.
    case toldLate
  }

  let kind: Kind
  let action: ID<Action>
  /// The number of the year among those of the plan.
  let year: Int
  /// Where it stands in the plan.
  let place: Place

  /// Those of the actions of `service`, by years.
  ///
  /// Costs for each action and year what the action says.
  static func all(in service: ServicePlan, _ file: PlanFile, _ framework: CheckedFramework) -> [SignedDifference] {
    var found: [SignedDifference] = []
    let fileLead = SignedFact(.lead, service.lead).value
    for (number, year) in framework.signedYears.years.enumerated() {
      let (record, planStart) = (year.record, year.record.planStart)
      for (entry, action) in service.actions.enumerated() {
        // What could not be read may be there all the same.
        if file.hasError(inAction: entry) { continue }
        func add(_ kind: Kind, _ place: Place) {
          found.append(SignedDifference(kind: kind, action: action.id, year: number, place: place))
        }
        guard let signed = year.action(action.id) else {
          // Most actions that a year does not have joined later: no more is asked of them.
          let isLate = action.wasKnown(at: record.to, by: record.signedOn, planStart: planStart)
          guard isLate, !year.altered.contains(action.id) else { continue }
          add(.toldLate, file.place(ofAction: entry, action.added == nil ? [] : ["added"]))
          continue
        }
        guard let facts = action.signedFacts(at: record.to, knownBy: record.signedOn, planStart: planStart) else {
          let joinedLater = (action.added ?? planStart) > record.to
          add(joinedLater ? .usedAgain : .recordedLater, file.place(ofAction: entry, joinedLater ? [] : ["recorded"]))
          continue
        }
        // An action without a lead of its own has the file's: to write that down alters nothing.
        let differences = FactDifference.all(from: signed.facts, to: facts).filter { difference in
          let leads = [difference.signed, difference.current].compactMap { $0 }
          return difference.name != .lead || leads.count == 2 || leads[0].value != fileLead
        }
        if differences.isEmpty { continue }
        let places = FactPlaces(in: action)
        for difference in differences {
          add(.fact(difference), file.place(ofAction: entry, places.steps(to: difference.current)))
        }
      }
    }
    return found
  }
}

/// Where the facts of one action stand in it; made only for an action that differs from what was signed.
private struct FactPlaces {
  private var known: [SignedFact: [PlaceStep]] = [:]

  init(in action: Action) {
    for (number, milestone) in action.milestones.enumerated() {
      func add(_ name: SignedFact.Name, _ value: String?, _ key: String) {
        guard let value else { return }
        known[SignedFact(name, value, milestone.title)] = ["milestones", .entry(number), .key(key)]
      }
      add(
        .milestone, (milestone.firstDue ?? milestone.due).description, milestone.firstDue == nil ? "due" : "first-due")
      add(.milestoneWeight, "\(milestone.weight)", "weight")
      add(.milestoneDone, milestone.done?.description, "done")
      add(.milestoneDropped, milestone.dropped?.description, "dropped")
    }
    for (number, evidence) in action.evidence.enumerated() {
      known[SignedFact(.evidence, evidence.date.description, evidence.title)] = ["evidence", .entry(number), "date"]
    }
    for (number, measure) in action.measures.enumerated() {
      for name in [SignedFact.Name.baseline, .target] {
        known[SignedFact(name, "", measure.indicator.text)] = ["measures", .entry(number), .key(name.rawValue)]
      }
    }
  }

  /// The steps that lead to a fact; to the action for one that is gone.
  func steps(to fact: SignedFact?) -> [PlaceStep] {
    guard let fact else { return [] }
    if let steps = known[fact] ?? known[SignedFact(fact.name, "", fact.subject)] { return steps }
    return fact.name == .withdrawn ? ["withdrawn", "date"] : [.key(fact.name.key)]
  }
}
