internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A reading counts so few people that they might be recognised.
enum SmallNumber: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M013", "small-number"), .note,
    title: "A reading counts very few people.",
    why:
      "Counts of few people can tell who they are. Reports show them as 'fewer than', but the file itself can be read "
      + "wherever the plan is published, and its history stays.",
    mend: "Write 'fewer than' the partnership's number, such as <5 (publication, suppress-below).",
    broken: [.dashboard(("unit: percent", "unit: people"), ("value: 93", "value: «3»"))],
    kept: [
      .dashboard(("unit: percent", "unit: people"), ("value: 93", "value: <5")),
      .dashboard(("unit: percent", "unit: people"), ("value: 93", "value: 0")),
    ])

  /// One finding for each indicator, at the first such reading.
  static func check(_ file: FrameworkContext) -> [Finding] {
    let limit = file.partnership.publication.suppressBelow
    return file.indicators.compactMap { number, indicator in
      guard IndicatorUnit(indicator.unit) == .people else { return nil }
      let small = indicator.readings.indices.filter { entry in
        let value = indicator.readings[entry].value
        return !value.isFewerThan && value.number > Fraction(0) && value.number < Fraction(limit)
      }
      guard let first = small.first else { return nil }
      let more = small.count == 1 ? "" : " So do \(small.count - 1) more readings of it."
      return finding(
        at: file.place(ofReading: first, of: number, "value"),
        "The reading of \(indicator.id) for \(indicator.readings[first].period.text) counts fewer than \(limit) people.\(more)"
      )
    }
  }
}
