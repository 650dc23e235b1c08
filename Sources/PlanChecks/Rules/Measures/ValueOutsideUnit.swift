internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A reading or target of an indicator cannot be in its unit.
enum ValueOutsideUnit: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M001", "value-outside-unit"), .error,
    title: "A value of an indicator is not possible in its unit.",
    why:
      "A percentage lies between 0 and 100, and there is no half of a person. One slipped digit would otherwise bend "
      + "every trend and chart.",
    mend: "Correct the value, or the indicator's 'unit'.",
    broken: [
      .dashboard(("value: 93", "value: «945»")),
      .dashboard(("unit: percent", "unit: yes-no"), ("value: 93", "value: «1»")),
    ],
    kept: [.dashboard(("value: 93", "value: 94.5"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.flatMap { number, indicator in
      let unit = IndicatorUnit(indicator.unit)
      func finding(_ value: Quantity, _ what: String, _ place: @autoclosure () -> Place) -> Finding? {
        unit.mistake(in: value).map { mistake in
          self.finding(at: place(), "\(what) of \(indicator.id) is \(value.text), which is \(mistake)".sentence)
        }
      }
      var found = indicator.readings.enumerated().compactMap { entry, reading in
        finding(
          reading.value, "The reading for \(reading.period.text)",
          file.place(ofReading: entry, of: number, "value"))
      }
      if let target = indicator.target {
        found += [finding(target, "The target", file.place(ofIndicator: number, "target"))].compactMap { $0 }
      }
      return found
    }
  }
}

extension String {
  /// The text with a full stop, unless it asks something.
  var sentence: String { hasSuffix("?") ? self : self + "." }
}
