internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// There is a reading for a period that is not over today.
enum UnfinishedPeriod: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M007", "unfinished-period"), .warning,
    title: "A reading is for a period that is not over.",
    why: "What has not ended cannot have been counted to its end. Reports leave such a reading out until the period is "
      + "over, so nothing is wrong yet in what they say.",
    mend: "Correct the period, or add the reading when the period is over.",
    broken: [.dashboard(("period: 2022-Q1", "period: «2024-Q3»"))],
    kept: [.dashboard(("period: 2022-Q1", "period: 2024-Q2"))])

  /// One finding for each dashboard, however many readings are ahead: mostly the day of the check is an early one.
  static func check(_ file: FrameworkContext) -> [Finding] {
    let ahead = file.indicators.flatMap { number, indicator in
      indicator.readings.enumerated().filter { isAhead($0.element, of: file.today) }.map { (number, indicator, $0) }
    }
    guard let (number, indicator, first) = ahead.first else { return [] }
    let period = first.element.period
    let others = ahead.count - 1
    let more = others == 0 ? "" : "; \(others.counted("other reading")) \(others == 1 ? "is" : "are") ahead, too"
    return [
      finding(
        at: file.place(ofReading: first.offset, of: number, "period"),
        "\(indicator.id) has a reading for \(period.text), which ends on \(period.last) (today is \(file.today))\(more)."
      )
    ]
  }

  /// Whether the period ends after `today`; one that is said to have been read before its end has its finding for that.
  private static func isAhead(_ reading: Reading, of today: CalendarDay) -> Bool {
    reading.period.last > today && reading.recorded.map { $0 >= reading.period.last } ?? true
  }
}
