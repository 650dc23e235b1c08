internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A reading was written down before its period was over.
enum ReadBeforePeriodEnd: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M006", "read-before-period-end"), .error,
    title: "A reading was recorded before its period was over.",
    why: "A figure for a whole quarter cannot be known before the quarter ends; it would be an estimate or a plan.",
    mend: "Correct the period or the day under 'recorded', or read the indicator again when the period is over.",
    broken: [.dashboard(("value: 93\n", "value: 93\n        recorded: «2022-03-11»\n"))],
    kept: [.dashboard(("value: 93\n", "value: 93\n        recorded: 2022-04-11\n"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.flatMap { number, indicator in
      indicator.readings.enumerated().compactMap { entry, reading in
        guard let recorded = reading.recorded, recorded < reading.period.last else { return nil }
        return finding(
          at: file.place(ofReading: entry, of: number, "recorded"),
          "\(indicator.id) was read for \(reading.period.text) on \(recorded), but the period ended on "
            + "\(reading.period.last).")
      }
    }
  }
}
