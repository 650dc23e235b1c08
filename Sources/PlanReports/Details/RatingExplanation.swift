internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording
internal import YAMLLite

/// Why an action is rated as it is on a day, fact by fact, each with the file and line where it stands.
public struct RatingExplanation: Sendable {
  let detail: ActionDetail

  /// The explanation of the action that `detail` tells of.
  public init(of detail: ActionDetail) {
    self.detail = detail
  }

  /// The explanation for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The explanation as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  private var action: Action { detail.action }

  private var page: Page {
    let day = detail.subject.asOf
    let title = "\(action.id)  \(action.title)"
    guard let figure = detail.figure else {
      return Page(title: title, under: [Words("Not in the plan on \(day.longText), so it has no rating.")])
    }
    let standing = Words(
      "\(figure.category.title). \(figure.standing.text), on \(day.longText).", .rating(figure.rating))
    // A red rule's amber twin says the same in the same words; one is enough.
    var reasons: [(code: String, text: String)] = []
    for reason in figure.reasons where !reasons.contains(where: { $0.text == reason.text }) {
      reasons.append((reason.code.rawValue, reason.text))
    }
    let bullets =
      reasons.isEmpty
      ? [Words("Nothing makes it red or amber.")] : reasons.map { Words("\($0.code): \($0.text.sentence)") }
    return Page(
      title: title, under: [standing],
      sections: [
        Section("Which rules apply", [.bullets(bullets)]),
        Section("The facts they look at", [.table(facts(figure))]),
        Section(nil, [.paragraph("What each rule says stands under 'How these figures are made' in the report.")]),
      ])
  }

  /// The facts that state and rating rest on, as the day sees them.
  private func facts(_ figure: ActionFigure) -> Table {
    var table = Table([.prose("Fact"), .short("Value"), .short("Where")])
    func add(_ what: String, _ value: String?, _ steps: PlaceStep...) {
      guard let value else { return }
      table.add([Cell(what), Cell(value), Cell(line(of: steps))])
    }
    let day = detail.subject.asOf
    func known(_ date: CalendarDay?) -> String? { date.flatMap { $0 <= day ? $0.description : nil } }
    add("Promised for", figure.due.description, "due")
    for (number, change) in action.changes.enumerated() where change.date <= day {
      if case .due(let from, _) = change.amendment {
        add("Promised before for", from.description, "changes", .entry(number), "from")
      }
    }
    add("Planned start", figure.start.description, action.start == nil ? "id" : "start")
    add("Work began", known(action.started) ?? "not yet", action.started == nil ? "id" : "started")
    for (number, milestone) in action.milestones.enumerated() {
      let done = known(milestone.done).map { "done \($0)" } ?? known(milestone.dropped).map { "dropped \($0)" }
      add(
        "Milestone: \(milestone.title)", done ?? "due \(milestone.due)", "milestones", .entry(number),
        done == nil ? "due" : milestone.done == nil ? "dropped" : "done")
    }
    add("Completed", known(action.completed) ?? "not yet", action.completed == nil ? "id" : "completed")
    for (number, evidence) in action.evidence.enumerated() where evidence.date <= day {
      add("Evidence: \(evidence.title)", evidence.date.description, "evidence", .entry(number), "date")
    }
    for (number, measure) in action.measures.enumerated() {
      add(
        "Measure: \(measure.indicator)", measure.target.map { "target \($0.text)" } ?? "no target", "measures",
        .entry(number), "indicator")
    }
    add("Lasting effect", known(action.embedded), "embedded")
    add("Withdrawn", known(action.withdrawn?.date), "withdrawn", "date")
    return table
  }

  /// The file and line of a value of the action.
  private func line(of steps: [PlaceStep]) -> String {
    let folder = detail.subject.folder
    let file = folder.files[folder.fileOfService[detail.place.file]]
    let place = file.place(ofAction: detail.place.action, steps)
    let line = LineIndex(file.tree.source).position(of: Int(place.range?.start ?? 0)).line
    return "\(file.path):\(line)"
  }
}
