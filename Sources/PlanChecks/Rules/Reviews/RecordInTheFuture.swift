internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A file besides the service plans records something that has not happened yet.
enum RecordInTheFuture: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V001", "record-in-the-future"), .error,
    title: "An audit, review, reading or mistake put right is dated after today.",
    why: "These files record what happened. What is still to come is a promise, and belongs in an action.",
    mend: "Correct the date, or write it down when it has happened.",
    broken: [.putRight(("put-right: 2022-03-09", "put-right: «2031-03-09»"))],
    kept: [.putRight()])

  static func check(_ file: FrameworkContext) -> [Finding] {
    var findings: [Finding] = []
    func require(_ day: CalendarDay?, _ what: @autoclosure () -> String, _ place: @autoclosure () -> Place) {
      guard let day, day > file.today else { return }
      findings.append(
        finding(at: place(), "\(what()) is dated \(day), which has not come yet (today is \(file.today))."))
    }
    switch file.content {
    case .audit(let audit):
      require(audit.date, "The audit \(audit.id)", file.place("date"))
    case .review(let review):
      for (number, decision) in review.board.enumerated() {
        require(decision.date, "The board's decision \(decision.id)", file.place("board", .entry(number), "date"))
      }
      for (number, correction) in review.corrections.enumerated() {
        require(
          correction.date, "The correction of \(correction.action)", file.place("corrections", .entry(number), "date"))
      }
    case .putRight(let entries):
      for (number, entry) in entries.enumerated() {
        require(entry.date, "What \(entry.id) tells of", file.place("put-right", .entry(number), "date"))
        require(entry.putRight, "Putting \(entry.id) right", file.place("put-right", .entry(number), "put-right"))
      }
    case .dashboard(let indicators):
      for (number, indicator) in indicators.enumerated() {
        for (entry, reading) in indicator.readings.enumerated() {
          require(
            reading.recorded, "The reading of \(indicator.id) for \(reading.period.text)",
            file.place(ofReading: entry, of: number, "recorded"))
        }
      }
    case .partnership(let partnership):
      for (number, duty) in partnership.duties.enumerated() {
        require(
          duty.checked, "The check of \(duty.id) against the law", file.place("duties", .entry(number), "checked"))
      }
    case .servicePlan, nil: break
    }
    return findings
  }
}
