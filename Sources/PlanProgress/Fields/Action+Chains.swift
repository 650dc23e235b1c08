public import ActionPlans

extension Action {
  /// Where the histories of its fields do not chain, by field in the order of the schema, then by date.
  ///
  /// Of one field, changes of one date follow each other as in the file. A `to` that is left out fits everything. The
  /// three reversals are outside this check, and so are changes told in words alone. A lead that is not written is the
  /// file's lead, and a start that is not written the day the action was added. Baselines and targets are compared as
  /// numbers, and not held against a measure that is no longer there.
  ///
  /// - Parameters:
  ///   - fileLead: The lead of the action's file.
  ///   - planStart: The plan's first day.
  public func brokenChains(fileLead: String, planStart: CalendarDay) -> [BrokenChain] {
    guard !changes.isEmpty else { return [] }
    var broken = brokenChainsOfFigures(fileLead: fileLead, planStart: planStart)
    for indicator in amendedIndicators {
      let same: (Quantity?, Quantity?) -> Bool = { first, second in
        guard let first, let second else { return first == nil && second == nil }
        return (first.form, first.number, first.isFewerThan) == (second.form, second.number, second.isFewerThan)
      }
      let hasMeasure = measure(of: indicator) != nil
      for field in [AmendableField.baseline(of: indicator), .target(of: indicator)] {
        broken += brokenLinks(of: field, indicator: indicator, checksWritten: hasMeasure, same: same)
      }
    }
    return broken
  }

  /// The broken chains among the fields that state, rating and groups rest on.
  func brokenChainsOfFigures(fileLead: String, planStart: CalendarDay) -> [BrokenChain] {
    let start = added ?? planStart
    let amended = AmendedFields(changes)
    var broken: [BrokenChain] = []
    if amended.contains(.due) { broken += brokenLinks(of: .due) }
    if amended.contains(.start) { broken += brokenLinks(of: .start) { ($0 ?? start) == ($1 ?? start) } }
    if amended.contains(.category) { broken += brokenLinks(of: .category) }
    if amended.contains(.priority) { broken += brokenLinks(of: .priority) }
    if amended.contains(.title) { broken += brokenLinks(of: .title) { $0.utf8.elementsEqual($1.utf8) } }
    if amended.contains(.lead) {
      broken += brokenLinks(of: .lead) { ($0 ?? fileLead).utf8.elementsEqual(($1 ?? fileLead).utf8) }
    }
    return broken
  }

  /// The indicators whose baseline or target was changed, each once, in the order of the changes.
  private var amendedIndicators: [ID<Indicator>] {
    var found: [ID<Indicator>] = []
    for change in changes {
      switch change.amendment {
      case .baseline(let indicator, _, _), .target(let indicator, _, _):
        if !found.contains(indicator) { found.append(indicator) }
      default: break
      }
    }
    return found
  }

  private func brokenLinks<Value>(
    of field: AmendableField<Value>, indicator: ID<Indicator>? = nil, checksWritten: Bool = true,
    same: (Value, Value) -> Bool = { $0 == $1 }
  ) -> [BrokenChain] {
    let links = orderedLinks(of: field)
    if links.isEmpty { return [] }
    var broken: [BrokenChain] = []
    for (earlier, later) in zip(links, links.dropFirst()) {
      guard let to = earlier.link.to, !same(to, later.link.from) else { continue }
      broken.append(
        BrokenChain(
          field: field.name, indicator: indicator, change: later.change, neighbour: .previous(earlier.change),
          expected: field.text(to), found: field.text(later.link.from)))
    }
    if checksWritten, let last = links.last, let to = last.link.to, !same(to, field.written(self)) {
      broken.append(
        BrokenChain(
          field: field.name, indicator: indicator, change: last.change, neighbour: .written,
          expected: field.text(field.written(self)), found: field.text(to)))
    }
    return broken
  }

  /// The links of `field` by date, those of one date as in the file, with their positions in ``changes``.
  func orderedLinks<Value>(of field: AmendableField<Value>) -> [(change: Int, link: FieldLink<Value>)] {
    var links: [(change: Int, link: FieldLink<Value>)] = []
    let entries = changes.span
    for position in entries.indices {
      if let link = field.link(entries[position].amendment) { links.append((position, link)) }
    }
    guard links.count > 1 else { return links }
    let dates = changes.map(\.date)
    return links.sorted { (dates[$0.change], $0.change) < (dates[$1.change], $1.change) }
  }
}
