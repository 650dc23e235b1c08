internal import ActionPlans
internal import PlanProgress
internal import SourceText

/// A list for other programs.
extension ActionList {
  /// The name and version of the JSON form and of the columns of ``csv()``.
  public static let format = "actionplan.list/1"

  /// The list as JSON, ending in a line end; what is not known is null.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    let lines = subject.lines()
    json.object { json in
      json.member("format", Self.format)
      json.day("asOf", subject.asOf)
      json.member("plan", subject.partnership.plan)
      json.member("order", order.rawValue)
      json.members("actions", actions) { json, figure in
        json.row(of: figure)
        json.member("file", subject.path(of: figure.place))
        json.member("line", lines.line(of: figure.place))
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The list as a table with a row for each action, under the names that the JSON form uses.
  ///
  /// Codes of reasons are parted by spaces; what is not known is an empty cell.
  public func csv() -> [UInt8] {
    var csv = CSVWriter([
      "asOf", "id", "title", "category", "priority", "service", "sector", "lead", "accountable", "state", "rating",
      "reasons", "why", "stated", "progress", "planned", "start", "due", "baselineDue", "completed", "slipDays",
      "overdueDays", "file", "line",
    ])
    let lines = subject.lines()
    for figure in actions {
      csv.text(subject.asOf.description)
      csv.row(of: figure)
      csv.text(subject.path(of: figure.place))
      csv.number(lines.line(of: figure.place))
      csv.endLine()
    }
    return csv.bytes
  }
}

extension JSONWriter {
  /// Writes what a list and a summary tell of an action, but for its place.
  mutating func row(of figure: ActionFigure) {
    member("id", figure.id.text)
    member("title", figure.title)
    member("category", figure.category.rawValue)
    member("priority", figure.priority.text)
    member("service", figure.service?.text)
    member("sector", figure.sector?.text)
    member("lead", figure.lead)
    member("accountable", figure.accountable)
    member("state", figure.state.rawValue)
    member("rating", figure.rating.rawValue)
    member("reasons", figure.reasons.map(\.code.rawValue))
    member("why", figure.reasonTexts)
    member("stated", figure.stated?.rating.rawValue)
    number("progress", figure.progress.decimalText(places: 4))
    number("planned", figure.planned.decimalText(places: 4))
    day("start", figure.start)
    day("due", figure.due)
    day("baselineDue", figure.baselineDue)
    day("completed", figure.completed)
    member("slipDays", figure.slipDays)
    member("overdueDays", figure.overdueDays)
  }
}

extension CSVWriter {
  /// The same cells as in the JSON form.
  fileprivate mutating func row(of figure: ActionFigure) {
    text(figure.id.text)
    text(figure.title)
    text(figure.category.rawValue)
    text(figure.priority.text)
    text(figure.service?.text)
    text(figure.sector?.text)
    text(figure.lead)
    text(figure.accountable)
    text(figure.state.rawValue)
    text(figure.rating.rawValue)
    text(figure.reasons.map(\.code.rawValue).joined(separator: " "))
    text(figure.reasonTexts.joined(separator: "; "))
    text(figure.stated?.rating.rawValue)
    decimal(figure.progress.decimalText(places: 4))
    decimal(figure.planned.decimalText(places: 4))
    text(figure.start.description)
    text(figure.due.description)
    text(figure.baselineDue.description)
    text(figure.completed?.description)
    number(figure.slipDays)
    number(figure.overdueDays)
  }
}
