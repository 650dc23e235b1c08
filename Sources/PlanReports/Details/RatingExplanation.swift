internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording
internal import YAMLLite

/// Why an action is rated as it is on a day, fact by fact, each with the file and line where it stands.
public struct RatingExplanation: Sendable {
  let detail: ActionDetail
  /// The plan's files, for the paths as people see them.
  let sources: SourceFiles

  /// The explanation of the action that `detail` tells of.
  public init(of detail: ActionDetail) {
    self.detail = detail
    sources = detail.folder.sources
  }

  /// The explanation for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The explanation as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  /// The explanation as JSON, ending in a line end: the standing, the reasons that hold, and every fact with its place.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "actionplan.rating/1")
      json.member("id", action.id.text)
      json.member("title", action.title)
      json.member("asOf", detail.subject.asOf.description)
      json.member("state", detail.figure?.state.rawValue)
      json.member("rating", detail.figure?.rating.rawValue)
      json.members("reasons", detail.figure?.reasons ?? []) { json, reason in
        json.member("code", reason.code.rawValue)
        json.member("text", reason.text)
      }
      json.members("facts", detail.figure.map(facts) ?? []) { json, fact in
        json.member("fact", fact.what)
        json.member("value", fact.value)
        json.member("file", fact.file)
        json.member("line", fact.line)
      }
    }
    json.endLine()
    return json.bytes
  }

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
      reasons.isEmpty ? [Words(Self.calm(figure.state))] : reasons.map { Words("\($0.code): \($0.text.sentence)") }
    var table = Table([.prose("Fact"), .short("Value"), .short("Where")])
    for fact in facts(figure) {
      table.add([Cell(fact.what), Cell(fact.value), Cell(fact.line.map { "\(fact.file):\($0)" } ?? "left out")])
    }
    return Page(
      title: title, under: [standing],
      sections: [
        Section("Which rules apply", [.bullets(bullets)]),
        Section("The facts they look at", [.table(table)]),
        Section(nil, [.paragraph("What each rule says stands under 'How these figures are made' in the report.")]),
      ])
  }

  /// Why an action has its colour when no rule makes it red or amber.
  private static func calm(_ state: ActionState) -> String {
    switch state {
    case .delivered: "It is blue, since it is completed and its evidence is there."
    case .embedded: "It is blue, since it is completed and its lasting effect was shown."
    case .withdrawn: "It is grey, since it ended unfinished."
    case .notYetDue: "It is white, since its planned start is still to come."
    case .inProgress, .notStarted, .claimed, .outside: "Nothing makes it red or amber."
    }
  }
}
