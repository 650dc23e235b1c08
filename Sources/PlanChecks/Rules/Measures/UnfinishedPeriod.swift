internal import ActionPlans
internal import PlanFiles
internal import SourceText

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
    var first: (place: Place, words: String)?
    var others = 0
    for (number, indicator) in file.indicators {
      for (entry, reading) in indicator.readings.enumerated() where reading.period.last > file.today {
        // One that is said to have been read before its end has its finding for that.
        if let recorded = reading.recorded, recorded < reading.period.last { continue }
        if first != nil { others += 1 }
        first =
          first ?? (
            file.place("dashboard", .entry(number), "readings", .entry(entry), "period"),
            "\(indicator.id) has a reading for \(reading.period.text), which ends on \(reading.period.last) "
              + "(today is \(file.today))"
          )
      }
    }
    guard let first else { return [] }
    let more = others == 0 ? "" : others == 1 ? "; so has one more" : "; there are \(others) more such readings"
    return [finding(at: first.place, "\(first.words)\(more).")]
  }
}
