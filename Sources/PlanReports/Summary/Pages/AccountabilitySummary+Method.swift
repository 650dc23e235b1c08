internal import ActionPlans
internal import PlanFiles
internal import PlanProgress

/// How the figures are made, so that each can be traced.
extension AccountabilitySummary {
  /// How these figures are made.
  var methodSection: Section {
    let files = plan.folder.files.count
    let facts: [Fact?] = [
      Fact("As of", "\(plan.asOf.longText); what is dated later does not count"),
      plan.leftOutAfter.flatMap {
        Fact("Signed", "on \($0.longText); what was recorded after that does not count in these figures")
      },
      Fact("Compared with", comparedWith.longText),
      Fact("Rules", "state, rating and progress as in \(ProgressJSON.format)"),
      Fact("Read from", files.counting("file")),
      Fact("Actions", "\(actions.count.grouped) in this summary"),
    ]
    var section = Section(
      "How these figures are made",
      [
        .paragraph(
          """
          Every figure follows from the dated facts in the plan's files, and from nothing else. Must, Should and Could \
          are never added together. Could do's never colour a headline.
          """), .facts(facts.compactMap { $0 }),
      ])
    let broken = actions.filter(\.restsOnBrokenChain)
    if !broken.isEmpty {
      let ids = broken.map(\.id.text).joined(separator: ", ")
      let text =
        "The changes of \(broken.count.counting("action")) do not follow from each other, so dates may be wrong: \(ids)."
      section.blocks.append(.paragraph(Words(text)))
    }
    section.sections = [Section("What the words mean", [.facts(Self.words)]), ratingKey]
    if !actions.isEmpty { section.sections.append(Section("Every action and where it stands", [.table(placesTable)])) }
    return section
  }

  private static let words: [Fact] = [
    Fact("Must", "needed to meet a statutory duty"),
    Fact("Should", "improves the quality of what is delivered"),
    Fact("Could", "a gold standard to work towards"),
    Fact("Promised", "everything in the plan on the day, withdrawn actions among it"),
    Fact("Delivered", "completed, with evidence"),
    Fact("Embedded", "delivered, with a lasting effect shown"),
    Fact("Claimed", "completed in its lead's words, without evidence"),
    Fact("In progress", "work has begun"),
    Fact("Not started", "work should have begun and has not"),
    Fact("Not yet due", "work is not to begin yet"),
    Fact("Overdue", "not done, and past the day by which it is promised now"),
    Fact("Slip", "the days from the day first promised to the day promised now"),
    Fact(
      "Better, worse",
      "by the share of Must do's delivered, then the number off track, then their progress against plan"),
  ].compactMap { $0 }

  /// What makes each colour, with the thresholds of this plan.
  private var ratingKey: Section {
    let limits = plan.partnership.rating
    func days(_ number: Int) -> String { number.counting("day") }
    let red =
      "overdue; or a milestone more than \(days(limits.milestoneRedDays)) overdue; or not started more than "
      + "\(days(limits.startRedDays)) after the planned start; or claimed for more than "
      + "\(days(limits.evidenceRedDays)) without evidence"
    let amber =
      "claimed without evidence; or a milestone overdue; or not started after the planned start; or due within "
      + "\(days(limits.amberWindowDays)) with less than \(limits.amberWindowProgress.percentText())% done; or moved by "
      + "more than \(days(limits.slipAmberDays)), twice or without agreement; or a measure worse than where it began"
    let headline =
      "red when a Must do is red; amber when a Must do is amber or more than a quarter of the Shoulds are red"
    let facts: [Fact?] = [
      Fact("Red: off track", red), Fact("Amber: at risk", amber),
      Fact("Green: on track", "none of these"), Fact("White: not yet due", "work is not to begin yet"),
      Fact("Blue: delivered", "delivered or embedded"), Fact("Grey: withdrawn", "ended unfinished"),
      Fact("A sector or plan", headline),
    ]
    return Section("What the colours mean", [.facts(facts.compactMap { $0 })])
  }

  private var placesTable: Table {
    var table = Table([.short("Id"), .short("State"), .short("Rating"), .short("Due"), .prose("File and line")])
    table.rows.reserveCapacity(actions.count)
    for figure in actions {
      table.add([
        Cell(figure.id.text), Cell(figure.state.word), Cell(Words(figure.rating.rawValue, .rating(figure.rating))),
        Cell(figure.due.description), Cell("\(plan.path(of: figure.place)):\(lines.line(of: figure.place))"),
      ])
    }
    return table
  }
}
