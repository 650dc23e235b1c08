internal import ActionPlans
internal import PlanProgress
internal import Wording

/// What happened to an action: milestones, measures, evidence, reports and changes, up to the day.
extension ActionDetail {
  /// Its steps, with a mark that needs no colour.
  var milestones: Section? {
    guard !action.milestones.isEmpty else { return nil }
    var table = Table([.short("Mark"), .prose("Milestone"), .short("Due"), .prose("How it stands")])
    for milestone in action.milestones {
      let standing = milestone.standing(on: subject.asOf, isOpen: figure?.state.isUnfinished ?? true)
      let moved = milestone.firstDue.map { [Words("first \($0.description)", .faint)] } ?? []
      table.add([
        Cell(Words(standing.mark)), Cell(milestone.title), Cell(Words(milestone.due.description), moved),
        Cell(Words(standing.text, standing.look)),
      ])
    }
    return Section("Milestones", [.table(table)])
  }

  /// The indicators that it is to move, and where they went.
  var measures: Section? {
    guard !action.measures.isEmpty else { return nil }
    let items = action.measures(at: subject.asOf).map { measure in
      guard let indicator = subject.names.indicators[measure.indicator] else {
        return Item("", Words(measure.indicator.text, .strong))
      }
      let found = IndicatorFigure(of: indicator, at: subject.asOf, measure: measure)
      let target = found.target.words(unit: indicator.unit) + (found.targetBy.map { " by \($0.longText)" } ?? "")
      let latest =
        found.latest.map { "\($0.value.words(unit: indicator.unit)) in \($0.period.text)" } ?? "not yet known"
      let direction = found.directionWords.map { ", \($0)" } ?? ""
      let met = found.isTargetMet.map { $0 ? " Target met." : " Target not met." } ?? ""
      return Item(
        "", Words(indicator.title, .strong),
        [
          Words("From \(found.baseline.words(unit: indicator.unit)), to be \(target)."),
          Words("Latest: \(latest)\(direction).\(met)"),
        ])
    }
    return Section("Measures", [.items(items)])
  }

  /// What shows that it was done.
  var evidence: Section? {
    let known = action.evidence.filter { $0.date <= subject.asOf }
    guard !known.isEmpty else { return nil }
    let items = known.map { evidence in
      var lines = [Words(evidence.checkedBy.map { "Checked by: \($0)" } ?? "Checked by nobody but its lead", .faint)]
      if let link = evidence.link { lines.append(Words(link, .link)) }
      return Item(evidence.date.description, Words(evidence.title), lines)
    }
    return Section("Evidence", [.items(items)])
  }

  /// What its lead reported, the latest first.
  var updates: Section? {
    let known = action.updates.known(on: subject.asOf)
    guard !known.isEmpty else { return nil }
    let items = known.map { update in
      var lines: [Words] = []
      if let rating = update.rating { lines.append(Words("Lead's rating: \(rating.rawValue)")) }
      if let path = update.pathToGreen { lines.append(Words("Path to green: \(path.sentence)")) }
      if let ask = update.ask { lines.append(Words("Asked of the board: \(ask.sentence)")) }
      if let note = update.note { lines.insert(Words(note.trimmed), at: 0) }
      return Item(update.date.description, lines.first ?? "Nothing is said.", Array(lines.dropFirst()))
    }
    return Section("Updates, latest first", [.items(items)])
  }

  /// What was changed of the promise, in order.
  var changes: Section? {
    let all = PlanChanges(in: subject.plan, after: CalendarDay(number: .min), upTo: subject.asOf).all
    let own = all.filter { $0.place == place }
    guard let figure, !own.isEmpty else { return nil }
    let items = own.map { ReportedChange($0, to: figure).datedItem(in: subject) }
    return Section("What happened to the promise", [.items(items)])
  }
}

extension Milestone {
  /// How a milestone stands on a day: its mark, and the same in words.
  fileprivate func standing(on day: CalendarDay, isOpen: Bool) -> (mark: String, text: String, look: Look) {
    if let dropped, dropped <= day {
      let why = reason.map { ": \($0.trimmed)" } ?? ""
      return ("[-]", "dropped on \(dropped.description)\(why)", .rating(.grey))
    }
    let why = reason.map { " (\($0.trimmed))" } ?? ""
    if let done, done <= day {
      let days = done.days(since: due)
      return ("[x]", "done \(done.description)" + (days > 0 ? ", \(days.counting("day")) late" : "") + why, .plain)
    }
    let days = day.days(since: due)
    if days > 0, isOpen { return ("[!]", "\(days.counting("day")) overdue\(why)", .rating(.red)) }
    return ("[ ]", days > 0 ? "not done\(why)" : "to do\(why)", .plain)
  }
}
