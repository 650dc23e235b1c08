internal import ActionPlans
internal import PlanProgress
internal import Wording

/// What changed since the compared day.
extension AccountabilitySummary {
  /// What changed since last time: what nobody explained first, then kind by kind.
  var changesSection: Section? {
    guard !changes.isEmpty else { return nil }
    var section = Section("What changed since last time")
    section.blocks.append(.paragraph(Words("From \(comparedWith.longText) to \(plan.asOf.longText).")))
    if let beginning = changes.beginning {
      section.blocks.append(.paragraph(Words(beginning.sentence)))
    }
    if !changes.unexplained.isEmpty {
      let items = changes.unexplained.map { $0.item(in: plan) }
      section.sections.append(Section("Changes nobody explained (\(items.count.grouped))", [.items(items)]))
    }
    section.sections += changes.groups.map { group in
      Section("\(group.kind.title) (\(group.changes.count.grouped))", [block(of: group)])
    }
    let corrections = changes.corrections.filter { !correctionsToldElsewhere.contains($0.correction) }
    section.sections +=
      corrections.section("Mistakes in signed years put right (\(corrections.count.grouped))").map { [$0] } ?? []
    return section
  }

  private func block(of group: ChangesSince.Group) -> Block {
    switch group.kind {
    case .added: .table(addedTable(group.changes))
    case .delivered, .embedded, .claimed: .table(finishedTable(group.changes, group.kind))
    default: .items(group.changes.map { $0.item(in: plan) })
    }
  }

  private func addedTable(_ changes: [ReportedChange]) -> Table {
    var table = Table([.short("Id"), .prose("Action"), .short("Added"), .short("First promised")])
    for change in changes {
      let figure = change.figure
      table.add([
        figure.idCell, Cell(figure.title), Cell(change.change.date.description), Cell(figure.baselineDue.description),
      ])
    }
    return table
  }

  private func finishedTable(_ changes: [ReportedChange], _ kind: PlanEvent.Kind) -> Table {
    var table = Table([.short("Id"), .prose("Action"), .short(kind == .claimed ? "Completed" : kind.title)])
    if kind == .delivered { table.columns.append(.short("Against first date")) }
    for change in changes {
      let figure = change.figure
      var cells = [figure.idCell, Cell(figure.title), Cell(change.change.date.description)]
      if kind == .delivered { cells.append(Cell(figure.punctuality)) }
      table.add(cells)
    }
    return table
  }
}

extension ActionFigure {
  /// Its id with its category under it.
  var idCell: Cell { Cell(Words(id.text), [Words(category.title, .faint)]) }

  /// Whether it was done by the day first promised: `on time`, `27 days late`; nil while it is not done.
  var punctuality: String? {
    guard let completed else { return nil }
    let days = completed.days(since: baselineDue)
    return days > 0 ? "\(days.counting("day")) late" : "on time"
  }
}

extension ChangesSince.Beginning {
  /// What the plan began with, in a sentence.
  ///
  /// `The plan began on 1 September 2021 with 23 Must do's, 26 Shoulds and 15 Coulds.`
  var sentence: String {
    let parts = Category.allCases.compactMap { category in
      promised[category].map { count in
        category == .must ? count.counting("Must do", "Must do's") : count.counting(category.title)
      }
    }
    return "The plan began on \(date.longText) with \(parts.joinedAsList)."
  }
}
