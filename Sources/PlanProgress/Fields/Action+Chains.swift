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
    let amended = indicatorAmendments
    if amended.isEmpty { return broken }
    let measures = Dictionary(measures.map { ($0.indicator, $0) }) { first, _ in first }
    let same: (Quantity?, Quantity?) -> Bool = { first, second in
      guard let first, let second else { return first == nil && second == nil }
      return (first.form, first.number, first.isFewerThan) == (second.form, second.number, second.isFewerThan)
    }
    for (indicator, positions) in amended {
      let measure = measures[indicator]
      for (field, written) in [
        (AmendableField.baseline(of: indicator), measure.map(\.baseline)),
        (.target(of: indicator), measure.map(\.target)),
      ] {
        broken += brokenLinks(
          orderedLinks(of: field, among: positions), of: field, indicator: indicator, written: written, same: same)
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

  /// The indicators whose baseline or target was changed, each once, in the order of the changes, with the positions of
  /// these.
  private var indicatorAmendments: [(indicator: ID<Indicator>, positions: [Int])] {
    var found: [(indicator: ID<Indicator>, positions: [Int])] = []
    var numbers: [ID<Indicator>: Int] = [:]
    for (position, change) in changes.enumerated() {
      switch change.amendment {
      case .baseline(let indicator, _, _), .target(let indicator, _, _):
        if let number = numbers[indicator] {
          found[number].positions.append(position)
        } else {
          numbers[indicator] = found.count
          found.append((indicator, [position]))
        }
      default: break
      }
    }
    return found
  }

  private func brokenLinks<Value>(
    of field: AmendableField<Value>, same: (Value, Value) -> Bool = { $0 == $1 }
  ) -> [BrokenChain] {
    brokenLinks(orderedLinks(of: field), of: field, written: field.written(self), same: same)
  }

  /// Where `links` do not chain up to `written`, which is nil where there is nothing to hold the last one against.
  private func brokenLinks<Value>(
    _ links: [(change: Int, link: FieldLink<Value>)], of field: AmendableField<Value>,
    indicator: ID<Indicator>? = nil, written: Value?, same: (Value, Value) -> Bool
  ) -> [BrokenChain] {
    var broken: [BrokenChain] = []
    for (earlier, later) in zip(links, links.dropFirst()) {
      guard let to = earlier.link.to, !same(to, later.link.from) else { continue }
      broken.append(
        BrokenChain(
          field: field.name, indicator: indicator, change: later.change, neighbour: .previous(earlier.change),
          expected: field.text(to), found: field.text(later.link.from)))
    }
    if let written, let last = links.last, let to = last.link.to, !same(to, written) {
      broken.append(
        BrokenChain(
          field: field.name, indicator: indicator, change: last.change, neighbour: .written,
          expected: field.text(written), found: field.text(to)))
    }
    return broken
  }

  /// The links of `field` by date, those of one date as in the file, with their positions in ``changes``.
  func orderedLinks<Value>(of field: AmendableField<Value>) -> [(change: Int, link: FieldLink<Value>)] {
    orderedLinks(of: field, among: changes.indices)
  }

  /// Those among the changes at `positions`.
  private func orderedLinks<Value>(
    of field: AmendableField<Value>, among positions: some Sequence<Int>
  ) -> [(change: Int, link: FieldLink<Value>)] {
    var links: [(change: Int, link: FieldLink<Value>)] = []
    let entries = changes.span
    for position in positions {
      if let link = field.link(entries[position].amendment) { links.append((position, link)) }
    }
    guard links.count > 1 else { return links }
    return links.sorted { (changes[$0.change].date, $0.change) < (changes[$1.change].date, $1.change) }
  }
}
