internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// The figures of a plan for other programs: every action, and every set of actions.
///
/// From the progress page, "The machine-readable form".
public struct ProgressJSON: Sendable {
  /// The name and version of the form, under the key `format`.
  public static let format = "actionplan.progress/1"

  private let subject: DatedPlan

  /// The figures of `plan`.
  public init(of plan: DatedPlan) { subject = plan }

  /// The document as UTF-8, ending in a line end.
  ///
  /// Actions in plan order, groups as the figures list them, keys always in the same order.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      json.day("asOf", subject.asOf)
      json.member("plan", subject.partnership.plan)
      let lines = subject.lines()
      json.members("actions", subject.figures.actions) { json, figure in
        json.members(of: figure)
        json.member("file", subject.path(of: figure.place))
        json.member("line", lines.line(of: figure.place))
      }
      json.members("groups", subject.figures.groups) { json, group in
        json.member("by", group.by.rawValue)
        json.member("id", group.id)
        json.member("headline", group.headline?.rating.rawValue)
        json.members(of: group.tallies)
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  /// Writes what the progress page lists of an action, but for its place.
  fileprivate mutating func members(of figure: ActionFigure) {
    member("id", figure.id.text)
    member("service", figure.service?.text)
    member("sector", figure.sector?.text)
    member("category", figure.category.rawValue)
    member("priority", figure.priority.text)
    member("state", figure.state.rawValue)
    member("rating", figure.rating.rawValue)
    member("reasons", figure.reasons.map(\.code.rawValue))
    member("stated", figure.stated?.rating.rawValue)
    number("progress", figure.progress.decimalText(places: 4))
    number("planned", figure.planned.decimalText(places: 4))
    day("start", figure.start)
    day("due", figure.due)
    day("baselineDue", figure.baselineDue)
    member("slipDays", figure.slipDays)
    member("overdueDays", figure.overdueDays)
  }
}
