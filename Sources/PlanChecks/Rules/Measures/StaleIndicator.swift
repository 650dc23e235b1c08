internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An indicator has not been read for several periods.
enum StaleIndicator: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M009", "stale-indicator"), .warning,
    title: "Nobody has read an indicator for several periods.",
    why: "The plan promises to look at its figures regularly. What an action is to move has to be counted while the "
      + "action runs.",
    mend: "Add the readings, or take the indicator away and say where its figures can be found now.",
    broken: [
      .dashboard(
        ("better: higher\n", "better: higher\n    cadence: quarterly\n"), ("period: 2022-Q1", "period: «2022-Q1»"))
    ],
    kept: [
      .dashboard(
        ("better: higher\n", "better: higher\n    cadence: quarterly\n"), ("period: 2022-Q1", "period: 2024-Q1"))
    ])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.compactMap { number, indicator in
      let use = file.plan.indicatorUses[indicator.id]
      // Where every action that was to move it is over, nobody promised more readings.
      guard let cadence = indicator.cadence, use == nil || use?.since != nil else { return nil }
      let last = indicator.readings.indices.max {
        indicator.readings[$0].period.last < indicator.readings[$1].period.last
      }
      guard let start = last.map({ indicator.readings[$0].period.last.adding(days: 1) }) ?? use?.since else {
        return nil
      }
      let day = min(file.today, file.partnership.to).adding(days: 1)
      let missed = start.months(to: day) / cadence.months
      guard missed >= cadence.patience, !file.isIndicatorInDoubt(number) else { return nil }
      let words = "for \(missed) periods (\(cadence.rawValue))"
      guard let last else {
        return finding(at: file.place(ofIndicator: number, "id"), "\(indicator.id) has not been read \(words).")
      }
      return finding(
        at: file.place(ofReading: last, of: number, "period"),
        "\(indicator.id) has not been read since \(indicator.readings[last].period.text), \(words).")
    }
  }
}

extension Cadence {
  /// How many periods may pass without a reading before somebody should ask: three quarters, else two periods.
  fileprivate var patience: Int { self == .yearly ? 2 : 3 }
}
