internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An indicator has two readings for one period.
enum PeriodReadTwice: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M005", "period-read-twice"), .error,
    title: "An indicator has two readings for one period.",
    why: "Only one of them can be true, and nobody can tell which one a report should show.",
    mend: "Keep the right one. If a figure was corrected later, say so in a 'note' of its reading.",
    broken: [.dashboard(("value: 93\n", "value: 93\n      - period: «2022-Q1»\n        value: 94\n"))],
    kept: [.dashboard(("value: 93\n", "value: 93\n      - period: 2022-Q2\n        value: 94\n"))])

  static func check(_ file: FrameworkContext) -> [Finding] {
    file.indicators.flatMap { number, indicator in
      // One quarter may be written in two ways, but it begins and ends on the same days.
      var first: [ClosedRange<CalendarDay>: Int] = [:]
      var findings: [Finding] = []
      for (entry, reading) in indicator.readings.enumerated() {
        let days = reading.period.first...reading.period.last
        guard let earlier = first[days] else {
          first[days] = entry
          continue
        }
        let values = "\(indicator.readings[earlier].value.text) and \(reading.value.text)"
        findings.append(
          finding(
            at: file.place(ofReading: entry, of: number, "period"),
            "\(indicator.id) has two readings for \(reading.period.text): \(values).",
            related: [
              .init(
                file.place(ofReading: earlier, of: number, "period"), "the first one is here")
            ]))
      }
      return findings
    }
  }
}
