internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A reading counts more than there were.
enum NumeratorAboveDenominator: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M003", "numerator-above-denominator"), .error,
    title: "A reading has a numerator above its denominator.",
    why: "In 43/75 the first number is part of the second. The other way round it is a share of more than everything.",
    mend: "Write the part first and the whole second: 43/75.",
    broken: [.dashboard(("value: 93", "value: «75/43»"))],
    kept: [.dashboard(("value: 93", "value: 43/75"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.flatMap { number, indicator -> [Finding] in
      // In any other unit, such as hours per week, a ratio need not be a share.
      guard IndicatorUnit(indicator.unit) != .other else { return [] }
      return indicator.readings.enumerated().compactMap { entry, reading in
        guard case .ratio(let whole) = reading.value.form, reading.value.number > whole else { return nil }
        return finding(
          at: file.place(ofReading: entry, of: number, "value"),
          "The reading of \(indicator.id) for \(reading.period.text), \(reading.value.text), counts more than there were."
        )
      }
    }
  }
}
