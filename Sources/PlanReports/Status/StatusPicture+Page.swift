internal import ActionPlans
internal import PlanProgress

extension StatusPicture {
  var page: Page {
    let tallies = subject.figures.plan?.tallies ?? CategoryTallies()
    var under = [Words("As of \(subject.asOf.longText)")]
    guard let overall = tallies.overall else {
      let start = subject.partnership.from
      under.append(
        subject.asOf < start ? "The plan begins on \(start.longText)." : "Nothing is promised yet.")
      return Page(title: subject.partnership.plan, under: under)
    }
    under.append(overall)
    let bars = Category.allCases.filter { !tallies[$0].isEmpty }.map { Bar(tallies[$0], of: $0) }
    let lists = [lateSection, nextSection, claimedSection].compactMap { $0 }
    return Page(title: subject.partnership.plan, under: under, sections: [Section(nil, [.bars(bars)])] + lists)
  }

  private var lateSection: Section? {
    guard !late.isEmpty else { return nil }
    var table = Table([
      .short("Id"), .short("Category"), .prose("Action"), .number("Days late"), .short("What is late"),
    ])
    for figure in late.prefix(limit) {
      table.add([
        Cell(figure.id.text), Cell(figure.category.title), Cell(figure.title), Cell(figure.daysBehind),
        Cell(figure.lateWord),
      ])
    }
    return Section("What is late, worst first", [.table(table)] + more(than: late.count))
  }

  private var nextSection: Section? {
    guard !next.isEmpty else { return nil }
    var table = Table([.short("Id"), .short("Category"), .prose("What"), .short("Due")])
    for entry in next.prefix(limit) {
      let what = entry.milestone.map { "Milestone: \($0)" } ?? entry.figure.title
      table.add([
        Cell(entry.figure.id.text), Cell(entry.figure.category.title), Cell(what), Cell(entry.due.description),
      ])
    }
    return Section("What is due in the next quarter", [.table(table)] + more(than: next.count))
  }

  private var claimedSection: Section? {
    guard !claimed.isEmpty else { return nil }
    var table = Table([.short("Id"), .short("Category"), .prose("Action"), .number("Days")])
    for figure in claimed.prefix(limit) {
      table.add([
        Cell(figure.id.text), Cell(figure.category.title), Cell(figure.title),
        Cell(figure.completed.map { subject.asOf.days(since: $0) }),
      ])
    }
    return Section("What is claimed without evidence", [.table(table)] + more(than: claimed.count))
  }

  /// How many entries of a list of `count` are not shown.
  private func more(than count: Int) -> [Block] {
    count > limit ? [.paragraph(Words("and \((count - limit).grouped) more", .faint))] : []
  }
}

extension ActionFigure {
  /// What is late of an action: its due date, a milestone or its start, whichever is longest.
  fileprivate var lateWord: String {
    for reason in reasons {
      switch reason {
      case .overdue(daysBehind): return "due date"
      case .milestoneOverdue(let late) where late.days == daysBehind: return "milestone"
      case .milestoneLongOverdue(let late) where late.days == daysBehind: return "milestone"
      case .notStarted(daysBehind), .notStartedForLong(daysBehind): return "start"
      default: continue
      }
    }
    return "-"
  }
}

extension Bar {
  /// How the actions of one category stand.
  fileprivate init(_ tally: CategoryTally, of category: Category) {
    var notes: [String] = []
    if tally.overdue > 0 { notes.append("\(tally.overdue.grouped) overdue") }
    if tally.red > 0 { notes.append("\(tally.red.grouped) off track") }
    if tally.amber > 0 { notes.append("\(tally.amber.grouped) at risk") }
    self.init(
      label: Words(category.title, .strong),
      parts: [
        Part(character: "#", look: .rating(.blue), meaning: "delivered", count: tally.blue),
        Part(character: "+", look: .rating(.green), meaning: "on track", count: tally.green),
        Part(character: ".", look: .plain, meaning: "not yet due", count: tally.white),
        Part(character: "~", look: .rating(.amber), meaning: "at risk", count: tally.amber),
        Part(character: "!", look: .rating(.red), meaning: "off track", count: tally.red),
        Part(character: "-", look: .rating(.grey), meaning: "withdrawn", count: tally.withdrawn),
      ],
      text: (["\(tally.delivered.grouped) of \(tally.promised.grouped) delivered"] + notes).joined(separator: ", "))
  }
}
