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
  /// What was signed and has another value now, in the earliest year that sees that value.
  private let altered: [Subject: SignedDifference]
  /// Where the facts of the action that was looked at last stand.
  private var places: (action: ID<Action>, year: Int, facts: [SignedFact: Place])?

  /// Checks the years of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - differences: what the service plans do not bear out, in the order of the files and of the years.
  ///   - everythingWasRead: whether every file could be read whole; if not, what seems to be gone may be there unread.
  init(_ plan: CheckedPlan, _ differences: [SignedDifference], everythingWasRead: Bool) {
    altered = Dictionary(
      differences.compactMap { difference in
        guard case .fact(let fact) = difference.kind, fact.signed != nil, fact.current != nil else { return nil }
        return (Subject(difference), difference)
      }
    ) { first, _ in first }
    years = plan.framework.signedYears.years
    indicators = plan.framework.indicators
    let chain = RecordChain(of: plan.framework.signedYears.readings, files: plan.frameworkFiles)
    for (number, mistake) in chain.mistakes {
      let source = chain.readings[number].source
      findings.append(
        SignedRule.recordAltered.description.finding(
          at: Place(path: source.path, range: mistake.range), mistake.message, help: mistake.help))
    }
    for year in years where year.record.signedOn > plan.framework.today {
      findings.append(
        SignedRule.recordAltered.description.finding(
          at: Place(path: year.path),
          "The record says that it was signed on \(year.record.signedOn), which has not come yet."))
    }
    var corrections = Corrections(
      plan.reviews, of: years, areAll: chain.readings.allSatisfy { $0.record != nil })
    guard !years.isEmpty else {
      findings += corrections.findings
      return
    }
    findings += movedStart(plan.framework)
    // A fact that two years hold is told of once, for the earlier one, and owned once for both; one that is owned, though,
    // not where the later year had yet another value put in its place.
    var met: [Met: (year: Int, current: SignedFact?, isTold: Bool)] = [:]
    var counts: [Subject: (year: Int, number: Int)] = [:]
    var usedAgain: Set<ID<Action>> = []
    for difference in differences + (everythingWasRead ? gone(plan) : []) {
      let subject = Subject(difference)
      let last = counts[subject]
      let number = last?.year == difference.year ? (last?.number ?? 0) + 1 : 0
      counts[subject] = (difference.year, number)
      let key = Met(subject: subject, number: number)
      let current: SignedFact? = if case .fact(let fact) = difference.kind { fact.current?.asDue } else { nil }
      if let earlier = met[key], earlier.year != difference.year, earlier.isTold || earlier.current == current {
        // Whoever owns it for each year says nothing wrong.
        if !earlier.isTold { _ = corrections.own(difference, of: years[difference.year].record) }
        continue
      }
      // What else differs of an action with a used id follows from that.
      if usedAgain.contains(difference.action) { continue }
      if difference.kind == .usedAgain { usedAgain.insert(difference.action) }
      let isOwned = corrections.own(difference, of: years[difference.year].record)
      met[key] = (difference.year, current, !isOwned)
      guard !isOwned else { continue }
      findings.append(finding(difference))
    }
    findings += corrections.findings
    // What differs from a record that was altered, and in a file that could not be read, nobody knows.
    if everythingWasRead, chain.mistakes.isEmpty { findings += corrections.unused }
  }

  /// That the plan begins on another day than when its years were signed, told once.
  private func movedStart(_ framework: CheckedFramework) -> [Finding] {
    let start = framework.partnership.from
    guard let record = years.lazy.map(\.record).first(where: { $0.planStart != start }) else { return [] }
    return [
      SignedRule.factRewritten.description.finding(
        at: framework.place("partnership", "from"),
        "The plan's first day was \(record.planStart) when the review \(record.review) was signed and is \(start) now; "
          + "actions that do not say when they joined, joined then.",
        help: "Put it back. An action that joined or is to begin later says so itself, with 'added' or 'start'.")
    ]
  }

  /// One of several facts that are alike, by its number among those of a year.
  private struct Met: Hashable {
    let subject: Subject
    let number: Int
  }

  /// What is told of once: what was signed, however differently two years see it now, or what came later.
  private struct Subject: Hashable {
    let action: ID<Action>
    let signed: SignedFact?
    let kind: SignedDifference.Kind?

    init(_ difference: SignedDifference) {
      action = difference.action
      if case .fact(let fact) = difference.kind, let signed = fact.signed {
        (self.signed, kind) = (signed.asDue, nil)
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

  // MARK: Findings

  private mutating func finding(_ difference: SignedDifference) -> Finding {
    let year = years[difference.year]
    let record = year.record
    let review = "the review \(record.review)"
    var related: [Finding.Related] = []
    if case .fact(let fact) = difference.kind, let signed = fact.signed, let place = place(of: signed, difference) {
      related = [.init(place, "signed on \(record.signedOn)")]
    }
    switch difference.kind {
    case .fact(let fact) where difference.isHeldBack:
      return SignedRule.factRewritten.description.finding(
        at: difference.place,
        "\(difference.action): \(fact.signed?.told ?? "") was signed with \(review) and says now that it came later"
          + "\(fact.ending(indicators)).",
        help: "Take that day away: it was known on \(record.signedOn), when the year was signed.", related: related)
    case .fact(let fact) where fact.isLateNews:
      return SignedRule.toldLate.description.finding(
        at: difference.place,
        "\(difference.action): \(fact.current?.told ?? "nothing") was not known when \(review) was signed on \(record.signedOn)"
          + "\(fact.ending(indicators)).", help: fact.helpForLateNews(of: difference.action, record), related: related)
    case .fact(let fact):
      // A day that was moved behind the year's end is gone from it, and another one in the next.
      guard fact.current == nil, let later = altered[Subject(difference)], later.year > difference.year,
        case .fact(let again) = later.kind
      else {
        return SignedRule.factRewritten.description.finding(
          at: difference.place, "\(difference.action): \(fact.told(since: review))\(fact.ending(indicators)).",
          help: fact.helpForAlteration(of: difference.action, record), related: related)
      }
      return SignedRule.factRewritten.description.finding(
        at: later.place,
        "\(difference.action): \(fact.told(since: review, outside: again.current))\(fact.ending(indicators)).",
        help: fact.helpForAlteration(of: difference.action, record, again: (again, years[later.year].record)),
        related: related)
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
        "\(difference.action) counts as in the plan by \(record.to), but was not there when \(review) was signed on "
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
}

extension SignedFact {
  /// The fact, the day first promised as the one promised: a date that never moved is both, and one alteration alters both.
  fileprivate var asDue: SignedFact { name == .firstDue ? SignedFact(.due, value) : self }
}
