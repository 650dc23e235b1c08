internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import YAMLLite

extension RatingExplanation {
  /// A fact that a state or rating rests on, and where it stands.
  struct Fact {
    /// What it is: `Promised for`.
    let what: String
    /// What the file says, or what follows from its saying nothing: `not yet`.
    let value: String
    /// The file, from where the reader stands.
    let file: String
    /// The line, from 1; nil for a limit that is left out.
    let line: Int?
  }

  /// The facts that state and rating rest on, as the day sees them.
  func facts(_ figure: ActionFigure) -> [Fact] {
    dates(figure) + milestonesAndEvidence + measures + ending + limits(figure)
  }

  private var action: Action { detail.action }
  private var day: CalendarDay { detail.subject.asOf }
  private var folder: PlanFolder { detail.subject.folder }

  private func known(_ date: CalendarDay?) -> String? { date.flatMap { $0 <= day ? $0.description : nil } }

  private func dates(_ figure: ActionFigure) -> [Fact] {
    var facts = [fact("Promised for", figure.due.description, "due")]
    for (number, change) in action.changes.enumerated() where change.date <= day {
      if case .due(let from, _) = change.amendment {
        facts.append(fact("Promised earlier for", from.description, "changes", .entry(number), "from"))
      }
    }
    facts.append(fact("Planned start", figure.start.description, action.start == nil ? "id" : "start"))
    facts.append(fact("Work began", known(action.started) ?? "not yet", action.started == nil ? "id" : "started"))
    facts.append(fact("Completed", known(action.completed) ?? "not yet", action.completed == nil ? "id" : "completed"))
    return facts
  }

  private var milestonesAndEvidence: [Fact] {
    let milestones = action.milestones.enumerated().map { number, milestone in
      let done = known(milestone.done).map { "done \($0)" } ?? known(milestone.dropped).map { "dropped \($0)" }
      return fact(
        "Milestone: \(milestone.title)", done ?? "due \(milestone.due)", "milestones", .entry(number),
        done == nil ? "due" : milestone.done == nil ? "dropped" : "done")
    }
    let evidence = action.evidence.enumerated().filter { $1.date <= day }.map { number, evidence in
      fact("Evidence: \(evidence.title)", evidence.date.description, "evidence", .entry(number), "date")
    }
    return milestones + evidence
  }

  /// Of each measure where it began, where it is to stand, and what the dashboard says.
  private var measures: [Fact] {
    action.measures.enumerated().flatMap { number, measure -> [Fact] in
      let indicator = detail.subject.plan.indicators.first { $0.id == measure.indicator }
      let name = "Measure \(measure.indicator)"
      func worded(_ value: Quantity) -> String { value.words(unit: indicator?.unit) }
      let baseline = measure.baseline.map {
        fact("\(name): baseline", worded($0), "measures", .entry(number), "baseline")
      }
      let target =
        measure.target.map { fact("\(name): target", worded($0), "measures", .entry(number), "target") }
        ?? fact("\(name): target", "none", "measures", .entry(number), "indicator")
      return [baseline, target, indicator.flatMap { reading(of: $0, name) }].compactMap { $0 }
    }
  }

  private func reading(of indicator: Indicator, _ name: String) -> Fact? {
    guard let reading = indicator.latestReading(at: day), let entry = indicator.readings.lastIndex(of: reading),
      let number = detail.subject.plan.indicators.firstIndex(where: { $0.id == indicator.id }),
      let file = folder.files.first(where: { $0.kind == .dashboard })
    else { return nil }
    return fact(
      "\(name): latest reading", "\(reading.value.words(unit: indicator.unit)) in \(reading.period.text)", in: file,
      at: file.place("dashboard", .entry(number), "readings", .entry(entry), "value"))
  }

  private var ending: [Fact] {
    [
      known(action.embedded).map { fact("Lasting effect", $0, "embedded") },
      known(action.withdrawn?.date).map { fact("Withdrawn", $0, "withdrawn", "date") },
    ].compactMap { $0 }
  }

  /// The limits that the reasons which hold look at, as the partnership has set them.
  private func limits(_ figure: ActionFigure) -> [Fact] {
    let rating = detail.subject.partnership.rating
    guard let file = folder.files.first(where: { $0.kind == .partnership }) else { return [] }
    return figure.reasons.flatMap { reason -> [(key: String, value: String)] in
      switch reason {
      case .milestoneLongOverdue: [("milestone-red-days", "\(rating.milestoneRedDays)")]
      case .notStartedForLong: [("start-red-days", "\(rating.startRedDays)")]
      case .claimedForLong: [("evidence-red-days", "\(rating.evidenceRedDays)")]
      case .littleProgress:
        [
          ("amber-window-days", "\(rating.amberWindowDays)"),
          ("amber-window-progress", rating.amberWindowProgress.decimalText(places: 2)),
        ]
      case .slipped: [("slip-amber-days", "\(rating.slipAmberDays)")]
      case .overdue, .noEvidence, .milestoneOverdue, .notStarted, .measureWorse: []
      }
    }.map { limit in
      let written = file.tree.root.flatMap { file.tree.value(of: $0, key: "rating") }
      let value = written.flatMap { file.tree.value(of: $0, key: limit.key) }
      let place = value.map { _ in file.place("rating", .key(limit.key)) }
      return fact("Limit: \(limit.key)", limit.value, in: file, at: place)
    }
  }

  private func fact(_ what: String, _ value: String, _ steps: PlaceStep...) -> Fact {
    let file = folder.files[folder.fileOfService[detail.place.file]]
    return fact(what, value, in: file, at: file.place(ofAction: detail.place.action, steps))
  }

  private func fact(_ what: String, _ value: String, in file: PlanFile, at place: Place?) -> Fact {
    let line = place.map { LineIndex(file.tree.source).position(of: Int($0.range?.start ?? 0)).line }
    return Fact(what: what, value: value, file: sources.shownPath(file.path), line: line)
  }
}
