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
    let planStart = framework.partnership.from
    for (number, year) in framework.signedYears.years.enumerated() {
      let record = year.record
      for (entry, action) in service.actions.enumerated() {
        // What could not be read may be there all the same.
        if file.hasError(inAction: entry) { continue }
        func add(_ kind: Kind, _ place: Place) {
          found.append(SignedDifference(kind: kind, action: action.id, year: number, place: place))
        }
        let facts = action.signedFacts(at: record.to, knownBy: record.signedOn, planStart: planStart)
        switch (year.action(action.id), facts) {
        case (let signed?, let facts?):
          for difference in FactDifference.all(from: signed.facts, to: facts) {
            add(.fact(difference), place(of: difference, in: action, entry, file))
          }
        case (_?, nil):
          let joinedLater = (action.added ?? planStart) > record.to
          add(joinedLater ? .usedAgain : .recordedLater, file.place(ofAction: entry, joinedLater ? [] : ["recorded"]))
        case (nil, _?):
          if record.actions.contains(where: { $0.id == action.id }) { continue }
          add(.toldLate, file.place(ofAction: entry, action.added == nil ? [] : ["added"]))
        case (nil, nil): break
        }
      }
    }
    return found
  }

  /// Where a fact stands now; of one that is gone the action.
  private static func place(
    of difference: FactDifference, in action: Action, _ entry: Int, _ file: PlanFile
  ) -> Place {
    let name = difference.name
    let subject = difference.current?.subject ?? difference.signed?.subject ?? ""
    func isMeant(_ text: String) -> Bool { SignedFact(.title, text).value == subject }
    guard difference.current != nil else { return file.place(ofAction: entry) }
    switch name {
    case .milestone, .milestoneWeight, .milestoneDone, .milestoneDropped:
      guard let number = action.milestones.firstIndex(where: { isMeant($0.title) }) else { break }
      let key: String =
        switch name {
        case .milestoneWeight: "weight"
        case .milestoneDone: "done"
        case .milestoneDropped: "dropped"
        default: action.milestones[number].firstDue == nil ? "due" : "first-due"
        }
      return file.place(ofAction: entry, "milestones", .entry(number), .key(key))
    case .evidence:
      guard let number = action.evidence.firstIndex(where: { isMeant($0.title) }) else { break }
      return file.place(ofAction: entry, "evidence", .entry(number), "date")
    case .baseline, .target:
      guard let number = action.measures.firstIndex(where: { $0.indicator.text == subject }) else { break }
      return file.place(ofAction: entry, "measures", .entry(number), .key(name.rawValue))
    case .withdrawn: return file.place(ofAction: entry, "withdrawn", "date")
    default: break
    }
    return file.place(ofAction: entry, .key(name.key))
  }
}
