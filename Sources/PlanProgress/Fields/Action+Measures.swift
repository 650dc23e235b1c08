public import ActionPlans

extension Action {
  /// The first measure that names `indicator`; nil when none does.
  public func measure(of indicator: ID<Indicator>) -> Measure? {
    measures.first { $0.indicator == indicator }
  }

  /// Its measures with the baselines and the targets that they had at the end of `day`.
  ///
  /// A change names an indicator, and its chain is that of the first measure that has it. Another measure of the same
  /// indicator says for every day what the file says now. Takes time in proportion to the changes and the measures.
  public func measures(at day: CalendarDay) -> [Measure] {
    guard !changes.isEmpty, !measures.isEmpty else { return measures }
    var (baselines, targets) = (EarliestValues(), EarliestValues())
    let entries = changes.span
    for position in entries.indices {
      let date = entries[position].date
      if date <= day { continue }
      switch entries[position].amendment {
      case .baseline(let indicator, let from, _): baselines.add(from, of: indicator, on: date)
      case .target(let indicator, let from, _): targets.add(from, of: indicator, on: date)
      default: break
      }
    }
    if baselines.isEmpty, targets.isEmpty { return measures }
    var earlier = measures
    for number in earlier.indices {
      let indicator = earlier[number].indicator
      if let value = baselines.take(of: indicator) { earlier[number].baseline = value.from }
      if let value = targets.take(of: indicator) { earlier[number].target = value.from }
    }
    return earlier
  }
}

/// By indicator, what stood there before the earliest of its changes.
private struct EarliestValues {
  private var values: [ID<Indicator>: (date: CalendarDay, from: Quantity?)] = [:]

  var isEmpty: Bool { values.isEmpty }

  mutating func add(_ from: Quantity?, of indicator: ID<Indicator>, on date: CalendarDay) {
    // Of several on one date the first in the file is the earliest.
    if let known = values[indicator], known.date <= date { return }
    values[indicator] = (date, from)
  }

  /// What stood there, for the first measure that asks; nil where nothing changed, and for every further one.
  mutating func take(of indicator: ID<Indicator>) -> (date: CalendarDay, from: Quantity?)? {
    values.removeValue(forKey: indicator)
  }
}
