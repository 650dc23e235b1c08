internal import ActionPlans
public import PlanProgress

/// The figures of a plan for people, in sets: by sector, service, priority and so on.
///
/// Must, Should and Could stand beside each other and are never added up.
public struct ProgressTable: Sendable {
  /// The name and version of the columns of ``csv()``.
  public static let csvShape = "actionplan.progress-groups/1"

  private let subject: DatedPlan
  private let grouping: Grouping

  /// The figures of the sets of `grouping`, every configured one, in configured order.
  public init(of plan: DatedPlan, by grouping: Grouping = .sector) {
    subject = plan
    self.grouping = grouping
  }

  /// The table for a screen `width` columns wide.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The table as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  private static let explanation =
    """
    Must, Should and Could: delivered of promised, and how many are late. Work done: in brackets what was planned by \
    then. Slip: the middle number of days moved, and the largest.
    """

  private var page: Page {
    var table = Table([
      .prose(grouping.title), .prose("Where it stands"), .short("Must"), .short("Should"), .short("Could"),
      .short("Must work done"), .number("Must slip, days"),
    ])
    for group in subject.figures.groups(by: grouping) {
      table.add([
        Cell(group.title), group.headline.map { Cell($0.words) } ?? "-", group.must.deliveredCell,
        group.should.deliveredCell, group.could.deliveredCell, group.must.progressCell, group.must.slipCell,
      ])
    }
    let title =
      grouping == .plan ? subject.partnership.plan : "\(subject.partnership.plan) by \(grouping.title.lowercased())"
    let blocks: [Block] = table.rows.isEmpty ? [.paragraph("There is none.")] : [.table(table)]
    return Page(
      title: title, under: [Words("\(subject.asOf.longText). \(Self.explanation)")],
      sections: [Section(nil, blocks)])
  }

  /// A row for each set and category; shares and progress as numbers from 0 to 1, nothing as an empty cell.
  public func csv() -> [UInt8] {
    var csv = CSVWriter([
      "asOf", "by", "id", "title", "headline", "category", "promised", "inScope", "delivered", "embedded", "claimed",
      "inProgress", "notStarted", "notYetDue", "withdrawn", "overdue", "red", "amber", "green", "white", "blue",
      "deliveredShare", "onTimeShare", "medianSlip", "largestSlip", "progress", "planned",
    ])
    for group in subject.figures.groups(by: grouping) {
      for category in Category.allCases {
        csv.text(subject.asOf.description)
        csv.text(group.by.rawValue)
        csv.text(group.id)
        csv.text(group.title)
        csv.text(group.headline?.rating.rawValue)
        csv.text(category.rawValue)
        csv.cells(of: group.tallies[category])
        csv.endLine()
      }
    }
    return csv.bytes
  }
}

extension CSVWriter {
  /// The counts of one category in a set, in the order of the JSON form.
  fileprivate mutating func cells(of tally: CategoryTally) {
    for count in [
      tally.promised, tally.inScope, tally.delivered, tally.embedded, tally.claimed, tally.inProgress,
      tally.notStarted, tally.notYetDue, tally.withdrawn, tally.overdue, tally.red, tally.amber, tally.green,
      tally.white, tally.blue,
    ] {
      number(count)
    }
    decimal(tally.deliveredShare?.decimalText(places: 4))
    decimal(tally.onTimeShare?.decimalText(places: 4))
    decimal(tally.medianSlip?.decimalText(places: 4))
    number(tally.largestSlip)
    decimal(tally.progress?.decimalText(places: 4))
    decimal(tally.planned?.decimalText(places: 4))
  }
}
