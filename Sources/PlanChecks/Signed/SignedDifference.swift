internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
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
  /// Whether it is a signed fact that is still there, and says of itself that it was written down or agreed later.
  var isHeldBack = false

  /// Those of the actions of `service`, by years.
  ///
  /// Costs for each action and year what the action says.
  static func all(in service: ServicePlan, _ file: PlanFile, _ framework: CheckedFramework) -> [SignedDifference] {
    var found: [SignedDifference] = []
    let fileLead = SignedFact.onOneLine(service.lead)
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
          let dayBefore = record.signedOn.adding(days: -1)
          let isLate = action.wasKnown(at: record.to, by: dayBefore, planStart: planStart)
          guard isLate, !year.altered.contains(action.id) else { continue }
          add(.toldLate, file.place(ofAction: entry, action.added == nil ? [] : ["added"]))
          continue
        }
        guard let facts = action.signedFacts(at: record.to, knownBy: record.signedOn, planStart: planStart) else {
          let joinedLater = (action.added ?? planStart) > record.to
          add(joinedLater ? .usedAgain : .recordedLater, file.place(ofAction: entry, joinedLater ? [] : ["recorded"]))
          continue
        }
        var alterations = Alterations(of: action, record, fileLead: fileLead)
        let differences = FactDifference.all(from: signed.facts, to: facts).filter { alterations.counts($0) }
        if differences.isEmpty { continue }
        let places = FactPlaces(in: action, at: record.to)
        for difference in differences {
          let isHeldBack = difference.signed.map { difference.current == nil && alterations.isStillThere($0) } ?? false
          let steps = isHeldBack ? places.steps(toLaterDayOf: difference) : places.steps(to: difference)
          add(.fact(difference), file.place(ofAction: entry, steps))
          found[found.count - 1].isHeldBack = isHeldBack
        }
      }
    }
    return found
  }
}

/// Which differences of an action count, given what its file says beside the facts.
private struct Alterations {
  private let action: Action
  private let record: SignedRecord
  private let fileLead: String
  /// Whether the file has the withdrawal of that time, rather than none or a later one.
  private let hasWithdrawalOfThen: Bool
  /// What the action says was known on the day before the signing; nil for one that was not known itself.
  private lazy var knownBefore = action.signedFacts(
    at: record.to, knownBy: record.signedOn.adding(days: -1), planStart: record.planStart
  ).map { Set($0) }

  /// What it would say if everything in it had been known at once.
  private lazy var everKnown = Set(
    action.signedFacts(at: record.to, knownBy: CalendarDay(number: .max), planStart: record.planStart) ?? [])

  init(of action: Action, _ record: SignedRecord, fileLead: String) {
    self.action = action
    self.record = record
    self.fileLead = fileLead
    hasWithdrawalOfThen =
      action.withdrawn != nil && action.withdrawn?.date == action.value(of: .withdrawn, at: record.to)
  }

  /// Whether a signed fact still stands in the file, and only says that it was written down or agreed later.
  mutating func isStillThere(_ fact: SignedFact) -> Bool { everKnown.contains(fact) }

  mutating func counts(_ difference: FactDifference) -> Bool {
    switch (difference.signed, difference.current) {
    // An action without a lead of its own has the file's.
    case (let lead?, nil) where lead.name == .lead: return lead.value != fileLead
    // What is said of a withdrawal goes with it; that it is gone is told by itself.
    case (let fact?, nil) where fact.name.key == "withdrawn" && fact.name != .withdrawn: return hasWithdrawalOfThen
    // What was written down on the very day of signing, and was not signed, came behind it.
    case (nil, let news?) where difference.isLateNews: return knownBefore?.contains(news) ?? true
    default: return true
    }
  }
}

/// Where the facts of one action stand in it; made only for an action that differs from what was signed.
private struct FactPlaces {
  private var known: [SignedFact: [PlaceStep]] = [:]
  /// The `from` of the earliest change behind the signed time, by its field: what tells the value of that time.
  private var origins: [String: [PlaceStep]] = [:]

  init(in action: Action, at day: CalendarDay) {
    let later = action.changes.enumerated().filter { $0.element.date > day }
    for (number, change) in later.sorted(by: { ($1.element.date, $1.offset) < ($0.element.date, $0.offset) }) {
      origins[change.amendment.field] = ["changes", .entry(number), "from"]
    }
    for (number, milestone) in action.milestones.enumerated() {
      let fact = SignedFact(of: milestone)
      func add(_ name: SignedFact.Name, _ value: String?, _ key: String) {
        guard let value else { return }
        known[SignedFact(name, value, fact.text)] = ["milestones", .entry(number), .key(key)]
      }
      known[fact] = ["milestones", .entry(number), .key(milestone.firstDue == nil ? "due" : "first-due")]
      add(.milestoneWeight, "\(milestone.weight)", "weight")
      add(.milestoneDone, milestone.done?.description, "done")
      add(.milestoneDropped, milestone.dropped?.description, "dropped")
    }
    for (number, evidence) in action.evidence.enumerated() {
      known[SignedFact(.evidence, evidence.date.description, evidence.title)] = ["evidence", .entry(number), "date"]
    }
    for (number, change) in action.changes.enumerated() {
      for fact in SignedFact.all(of: change) {
        known[fact] = ["changes", .entry(number)] + (fact.name.part.map { [.key($0)] } ?? ["date"])
      }
    }
    for (number, measure) in action.measures.enumerated() {
      for name in [SignedFact.Name.baseline, .target] {
        known[SignedFact(name, "", measure.indicator.text)] = ["measures", .entry(number), .key(name.rawValue)]
      }
    }
  }

  /// The steps that lead to the day that makes late news of a fact.
  func steps(toLaterDayOf difference: FactDifference) -> [PlaceStep] {
    guard let fact = difference.signed else { return [] }
    if fact.name.key == "withdrawn" { return ["withdrawn", "agreed-on"] }
    return (known[fact] ?? []).dropLast() + [fact.name.key == "changes" ? "agreed-on" : "recorded"]
  }

  /// The steps that lead to what a fact became; to the action for one that is gone.
  func steps(to difference: FactDifference) -> [PlaceStep] {
    guard let fact = difference.current else { return [] }
    if difference.isReworded, fact.name == .milestone || fact.name == .evidence, let steps = known[fact] {
      return steps.dropLast() + ["title"]
    }
    if fact.subject.isEmpty, let steps = origins[fact.name.rawValue] { return steps }
    if let steps = known[fact] ?? known[SignedFact(fact.name, "", fact.subject)] { return steps }
    guard fact.name.key == "withdrawn" else { return [.key(fact.name.key)] }
    return ["withdrawn", .key(fact.name.part ?? "date")]
  }
}
