internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// The check of the closed books: every signed year against the plan, and its records against each other.
struct SignedCheck {
  /// What was found, in no order.
  private(set) var findings: [Finding] = []
  private let years: [SignedYears.Year]
  private let indicators: [ID<Indicator>: Indicator]
  /// Where the facts of the action that was looked at last stand.
  private var places: (action: ID<Action>, year: Int, facts: [SignedFact: Place])?

  /// Checks the years of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - differences: what the service plans do not bear out, in the order of the files and of the years.
  ///   - everythingWasRead: whether every file could be read whole; if not, what seems to be gone may be there unread.
  init(_ plan: CheckedPlan, _ differences: [SignedDifference], everythingWasRead: Bool) {
    years = plan.framework.signedYears.years
    indicators = plan.framework.indicators
    let chain = RecordChain(of: plan.framework.signedYears.readings, files: plan.frameworkFiles)
    for (number, mistake) in chain.mistakes {
      let source = chain.readings[number].source
      findings.append(
        SignedRule.recordAltered.description.finding(
          at: Place(path: source.path, range: mistake.range), mistake.message, help: mistake.help))
    }
    findings += chain.readings.compactMap(Self.otherFormula)
    guard !years.isEmpty else { return }
    var corrections = Corrections(plan.reviews.map(\.review))
    // A fact that two years hold is told of once, for the earlier one, and owned once for both; but not where the later year
    // had yet another value put in its place.
    var met: [Subject: (year: Int, current: SignedFact?, isTold: Bool)] = [:]
    var usedAgain: Set<ID<Action>> = []
    for difference in differences + (everythingWasRead ? gone(plan) : []) {
      let subject = Subject(difference)
      let current: SignedFact? = if case .fact(let fact) = difference.kind { fact.current } else { nil }
      if let earlier = met[subject], earlier.year != difference.year, earlier.isTold || earlier.current == current {
        continue
      }
      // What else differs of an action with a used id follows from that.
      if usedAgain.contains(difference.action) { continue }
      if difference.kind == .usedAgain { usedAgain.insert(difference.action) }
      let isOwned = corrections.own(difference, of: years[difference.year].record)
      met[subject] = (difference.year, current, !isOwned)
      guard !isOwned else { continue }
      findings.append(finding(difference))
    }
  }

  /// What is told of once: what was signed, however differently two years see it now, or what came later.
  private struct Subject: Hashable {
    let action: ID<Action>
    let signed: SignedFact?
    let kind: SignedDifference.Kind?

    init(_ difference: SignedDifference) {
      action = difference.action
      if case .fact(let fact) = difference.kind, let signed = fact.signed {
        (self.signed, kind) = (signed, nil)
      } else {
        (signed, kind) = (nil, difference.kind)
      }
    }
  }

  /// The signed actions that are in no file any more.
  private func gone(_ plan: CheckedPlan) -> [SignedDifference] {
    var present: Set<ID<Action>> = []
    for file in plan.files { for action in file.actions { present.insert(action.id) } }
    return years.enumerated().flatMap { number, year in
      year.record.actions.filter { !present.contains($0.id) }.map {
        SignedDifference(kind: .gone, action: $0.id, year: number, place: year.place(of: $0))
      }
    }
  }

  /// That a year was signed with other formulas than those of this version; nil for any other.
  private static func otherFormula(_ reading: RecordReading) -> Finding? {
    guard let record = reading.record, record.formula != SignedRecord.formulaVersion else { return nil }
    return SignedRule.otherFormula.description.finding(
      at: Place(path: reading.source.path, range: reading.formulaRange),
      "The review \(record.review) was signed with formula \(record.formula), and this version has formula "
        + "\(SignedRecord.formulaVersion). The signed figures stand.")
  }

  // MARK: Words

  private mutating func finding(_ difference: SignedDifference) -> Finding {
    let year = years[difference.year]
    let record = year.record
    let review = "the review \(record.review)"
    var related: [Finding.Related] = []
    if case .fact(let fact) = difference.kind, let signed = fact.signed, let place = place(of: signed, difference) {
      related = [.init(place, "signed on \(record.signedOn)")]
    }
    switch difference.kind {
    case .fact(let fact) where fact.isLateNews:
      return SignedRule.toldLate.description.finding(
        at: difference.place,
        "\(difference.action): \(told(fact.current)) was not known when \(review) was signed on \(record.signedOn)"
          + "\(ending(fact)).", help: help(forLate: fact, difference.action, record), related: related)
    case .fact(let fact):
      return SignedRule.factRewritten.description.finding(
        at: difference.place, "\(difference.action): \(altered(fact, review))\(ending(fact)).",
        help: help(forAltered: fact, difference.action, record), related: related)
    case .gone:
      return SignedRule.factRewritten.description.finding(
        at: difference.place, "\(difference.action) was signed with \(review) and is in no file any more.",
        help: "Put it back, and withdraw it with a reason if it ends.")
    case .usedAgain:
      return IDUsedAgain.description.finding(
        at: difference.place,
        "\(difference.action) is the id of an action that was signed with \(review), and this one joined the plan later.",
        related: related)
    case .recordedLater:
      return SignedRule.factRewritten.description.finding(
        at: difference.place,
        "\(difference.action) says that it was recorded after \(record.signedOn), but was signed with \(review).",
        related: related)
    case .toldLate:
      return SignedRule.toldLate.description.finding(
        at: difference.place,
        "\(difference.action) says that it was in the plan by \(record.to), but was not when \(review) was signed on "
          + "\(record.signedOn).",
        help: "Write 'added:' with the day it joined, or 'recorded:' with the day on which it was "
          + "written down.")
    }
  }

  /// Where a fact stands in the record of its year; the facts of an action are looked up together, once.
  private mutating func place(of fact: SignedFact, _ difference: SignedDifference) -> Place? {
    if places?.action != difference.action || places?.year != difference.year {
      let year = years[difference.year]
      places = (difference.action, difference.year, year.action(difference.action).map { year.places(of: $0) } ?? [:])
    }
    return places?.facts[fact]
  }

  /// A fact in words: "the evidence 'Minutes' of 2022-06-30".
  private func told(_ fact: SignedFact?) -> String {
    guard let fact else { return "nothing" }
    switch fact.name {
    case .evidence: return "the evidence '\(fact.subject)' of \(fact.value)"
    case .change: return "the entry of \(fact.value) about a change of \(fact.subject)"
    default: return "\(subject(of: fact)), \(value(of: fact)),"
    }
  }

  private func subject(of fact: SignedFact) -> String {
    switch fact.name {
    case .baseline, .target: return "\(fact.name.words) \(fact.subject)"
    case .milestoneDone, .milestoneDropped, .milestoneWeight:
      return "\(fact.name.words) '\(fact.subject.splitAtBlank.behind)'"
    case .changeTo, .changeReason, .changeAgreedBy, .changeAgreedOn:
      let (day, field) = fact.subject.splitAtBlank
      return "\(fact.name.words) \(field) of \(day)"
    default: return fact.subject.isEmpty ? fact.name.words : "\(fact.name.words) '\(fact.subject)'"
    }
  }

  /// The value of a fact, a text in quotation marks.
  private func value(of fact: SignedFact) -> String {
    (fact.name.isText || fact.name.part != nil) && CalendarDay(fact.value) == nil ? "'\(fact.value)'" : fact.value
  }

  private func altered(_ fact: FactDifference, _ review: String) -> String {
    guard let signed = fact.signed else {
      let now = fact.current.map { "\(subject(of: $0)) is \(value(of: $0))" } ?? ""
      return "\(now) now and was not there when \(review) was signed"
    }
    guard let current = fact.current else {
      return "\(told(signed)) was signed with \(review) and is gone"
    }
    if fact.isReworded { return "\(told(signed)) was signed with \(review) and reads '\(current.subject)' now" }
    return "\(subject(of: signed)) was \(value(of: signed)) when \(review) was signed and is \(value(of: current)) now"
  }

  private func ending(_ fact: FactDifference) -> String {
    switch direction(of: fact) {
    case .better: "; that makes the signed year look better"
    case .worse: "; that makes the signed year look worse"
    case .unclear: ""
    }
  }

  private func direction(of fact: FactDifference) -> FactDifference.Direction {
    guard fact.name == .baseline || fact.name == .target, let from = fact.signed.flatMap({ Quantity($0.value) }) else {
      return fact.direction
    }
    let indicator = indicators[ID(fact.signed?.subject ?? "")]
    let to = fact.current.flatMap { Quantity($0.value) }
    // A target is eased towards the worse; a baseline is rewritten to the good of whoever measures from it.
    if from.isEased(to: to, indicator) { return .better }
    return indicator.map { $0.better == .neither } ?? true ? .unclear : .worse
  }

  private func help(forLate fact: FactDifference, _ action: ID<Action>, _ record: SignedRecord) -> String? {
    switch fact.name {
    case .evidence, .milestoneDone, .milestoneDropped:
      "Add 'recorded:' with the day on which it was written down, if that was on or after \(record.signedOn)."
    default:
      "Tell of it under 'corrections' of a later review: 'review: \(record.review)', 'action: \(action)', "
        + "'field: \(fact.name.rawValue)', 'to: \(fact.current?.text ?? "")', with the reason."
    }
  }

  private func help(forAltered fact: FactDifference, _ action: ID<Action>, _ record: SignedRecord) -> String {
    var entry = ["review: \(record.review)", "action: \(action)", "field: \(fact.name.rawValue)"]
    if let signed = fact.signed { entry.append("from: \(Corrections.text(of: signed, beside: fact.current))") }
    if let current = fact.current { entry.append("to: \(Corrections.text(of: current, beside: fact.signed))") }
    return
      "Put it back as it was.\(fact.isReworded ? "" : Self.laterChange(of: fact.name)) If what was signed was wrong, own it under 'corrections' "
      + "of a later review: " + entry.map { "'\($0)'" }.joined(separator: ", ")
      + ", with the date, the reason and who agreed."
  }

  /// How a fact of that kind may change after the signing.
  private static func laterChange(of name: SignedFact.Name) -> String {
    switch name {
    case .category, .priority, .title, .lead, .start, .firstDue, .due, .baseline, .target:
      " If it was changed since, add the entry under 'changes' that says so, with its date and reason."
    case .milestone: " If it was moved since, keep the first date under 'first-due'."
    case .completed, .embedded, .withdrawn: " If it was taken back since, add the entry under 'changes' that says so."
    default: ""
    }
  }
}

/// The mistakes in signed years that later reviews own: an entry owns one alteration.
private struct Corrections {
  /// What a correction says.
  private struct Statement: Hashable {
    let review: ID<Review>
    let action: ID<Action>
    let from: String?
    let to: String?
  }

  private struct Alteration: Hashable {
    let review: ID<Review>
    let action: ID<Action>
    let fact: FactDifference
  }

  /// The entries that own nothing yet, the first one last.
  private var free: [Statement: [(until: CalendarDay, field: String)]] = [:]
  private var owned: Set<Alteration> = []

  init(_ reviews: [Review]) {
    for review in reviews.reversed() {
      for correction in review.corrections.reversed() where correction.reason != nil {
        let statement = Statement(
          review: correction.review, action: correction.action, from: Self.oneLine(correction.from),
          to: Self.oneLine(correction.to))
        free[statement, default: []].append((review.to, correction.field))
      }
    }
  }

  /// Whether a later review owns the difference, with a reason.
  mutating func own(_ difference: SignedDifference, of record: SignedRecord) -> Bool {
    guard !free.isEmpty, case .fact(let fact) = difference.kind else { return false }
    let alteration = Alteration(review: record.review, action: difference.action, fact: fact)
    if owned.contains(alteration) { return true }
    for from in Self.texts(of: fact.signed, beside: fact.current) {
      for to in Self.texts(of: fact.current, beside: fact.signed) {
        let statement = Statement(review: record.review, action: difference.action, from: from, to: to)
        let place = free[statement]?.lastIndex { until, field in
          until > record.to && (field == fact.name.rawValue || field == fact.name.key)
        }
        guard let place else { continue }
        free[statement]?.remove(at: place)
        owned.insert(alteration)
        return true
      }
    }
    return false
  }

  private static func oneLine(_ text: String?) -> String? { text.map { SignedFact(.title, $0).value } }

  /// The ways in which a correction may say a fact, the whole of it first; nil alone for one that is not there.
  private static func texts(of fact: SignedFact?, beside other: SignedFact?) -> [String?] {
    guard let fact else { return [nil] }
    return [fact.text, text(of: fact, beside: other), fact.value]
  }

  /// What a correction says of a fact: its value, or the words that were altered.
  static func text(of fact: SignedFact, beside other: SignedFact?) -> String {
    if let other, other.value == fact.value, other.subject != fact.subject { return fact.subject }
    return other == nil ? fact.text : fact.value
  }
}

extension String {
  /// The text before its first blank, and that behind it; all of it behind where there is none.
  fileprivate var splitAtBlank: (before: Substring, behind: Substring) {
    guard let blank = firstIndex(of: " ") else { return ("", self[...]) }
    return (self[..<blank], self[index(after: blank)...])
  }
}
