internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Periods between the readings of an indicator have none.
enum MissingReadings: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M008", "missing-readings"), .note,
    title: "An indicator has gaps between its readings.",
    why: "A trend over a gap can hide the very quarter that went wrong, and charts count points in a row.",
    mend: "Add the missing readings, or say under 'breaks' from which period on it is counted in another way.",
    broken: [
      .dashboard(
        ("better: higher\n", "better: higher\n    cadence: quarterly\n"),
        ("value: 93\n", "value: 93\n      - period: «2024-Q2»\n        value: 94\n"))
    ],
    kept: [
      .dashboard(
        ("better: higher\n", "better: higher\n    cadence: quarterly\n"),
        (
          "      - period: 2022-Q1\n        value: 93\n",
          "      - period: 2024-Q1\n        value: 93\n      - period: 2024-Q2\n        value: 94\n"
        ))
    ])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.compactMap { number, indicator in
      guard let gap = gap(in: indicator), !file.isIndicatorInDoubt(number) else { return nil }
      let missing = gap.periods == 1 ? "one period has" : "\(gap.periods) periods have"
      let later = indicator.readings[gap.entry].period.text
      return finding(
        at: file.place(ofReading: gap.entry, of: number, "period"),
        "\(indicator.id): \(missing) no reading between the first and the last, the nearest before \(later).")
    }
  }

  /// How many periods of the cadence are missing between readings, and the number of the reading behind the first gap.
  private static func gap(in indicator: Indicator) -> (periods: Int, entry: Int)? {
    guard let months = indicator.cadence?.months else { return nil }
    let breaks = Set(indicator.breaks.map(\.period.first))
    let readings = indicator.readings.enumerated().filter { $0.element.period.months == months }
      .sorted { $0.element.period.first < $1.element.period.first }
    var gap: (periods: Int, entry: Int)?
    for (before, after) in zip(readings, readings.dropFirst()) {
      let next = after.element.period.first
      guard !breaks.contains(next) else { continue }
      let missing = before.element.period.last.adding(days: 1).months(to: next) / months
      if missing > 0 { gap = ((gap?.periods ?? 0) + missing, gap?.entry ?? after.offset) }
    }
    return gap
  }
}

extension Cadence {
  /// How many months lie between two readings.
  var months: Int {
    switch self {
    case .monthly: 1
    case .quarterly: 3
    case .yearly: 12
    }
  }
}

extension CalendarDay {
  /// The whole months from the month of this day to that of `other`; negative when that is earlier.
  func months(to other: CalendarDay) -> Int {
    let (start, end) = (parts, other.parts)
    return (end.year - start.year) * 12 + end.month - start.month
  }
}
