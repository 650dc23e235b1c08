internal import ActionPlans
internal import PlanProgress

extension ActionList {
  /// The list for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The list as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  private var page: Page {
    let all = subject.figures.actions.count
    let count =
      actions.count == all
      ? all.counting("action") : "\(actions.count.grouped) of \(all.counting("action"))"
    let title = "\(count.capitalised) on \(subject.asOf.longText)"
    guard !actions.isEmpty else { return Page(title: title) }
    var table = Table([.short("Id"), .prose("Action and lead"), .short("Due"), .prose("Where it stands")])
    for figure in actions {
      table.add([
        figure.idCell, Cell(Words(figure.title), [Words(figure.lead, .faint)]),
        Cell(Words(figure.due.description), figure.slipCell), Cell(figure.ratingWords, figure.lateCell),
      ])
    }
    return Page(title: title, sections: [Section(nil, [.table(table)])])
  }
}

extension ActionFigure {
  /// By how many days it was moved, under a due date; nothing when it was not.
  fileprivate var slipCell: [Words] {
    slipDays == 0 ? [] : [Words("\(slipDays > 0 ? "+" : "")\(slipDays) days", .faint)]
  }

  /// By how many days it is overdue, or its state where the colour does not tell it, under a rating.
  fileprivate var lateCell: [Words] {
    if let overdueDays { return [Words("\(overdueDays.counting("day")) overdue")] }
    return state.word == ratingWord || !state.isOpen ? [] : [Words(state.word, .faint)]
  }
}
