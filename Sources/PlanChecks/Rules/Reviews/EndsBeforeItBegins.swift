internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Something ends before it begins.
enum EndsBeforeItBegins: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V003", "ends-before-it-begins"), .error,
    title: "Something in the partnership, or a review, ends before it begins.",
    why: "What counts as in time, in force or in the plan follows from these days. The wrong way round nothing does.",
    mend: "Correct 'from' or 'to'.",
    broken: [
      .partnership(
        (
          "title: NHS healthcare providers\n",
          "title: NHS healthcare providers\n    from: 2022-07-01\n    to: «2022-06-30»\n"
        ))
    ],
    kept: [
      .partnership(
        (
          "title: NHS healthcare providers\n",
          "title: NHS healthcare providers\n    from: 2022-07-01\n    to: 2025-06-30\n"
        ))
    ])

  static func check(_ file: FrameworkContext) -> [Finding] {
    var findings: [Finding] = []
    func require(_ from: CalendarDay?, _ to: CalendarDay?, _ what: String, _ steps: PlaceStep...) {
      guard let from, let to, to < from else { return }
      findings.append(
        finding(
          at: file.file.place(steps + ["to"]), "\(what) ends on \(to), before it begins on \(from).",
          related: [.init(file.file.place(steps + ["from"]), "begins here")]))
    }
    switch file.content {
    case .review(let review): require(review.from, review.to, "The review \(review.id)")
    case .partnership(let partnership):
      require(partnership.from, partnership.to, "The plan", "partnership")
      for (number, phase) in partnership.phases.enumerated() {
        require(phase.from, phase.to, "The phase \(phase.id)", "phases", .entry(number))
      }
      for (number, sector) in partnership.sectors.enumerated() {
        require(sector.from, sector.to, sector.title, "sectors", .entry(number))
        for (entry, service) in sector.services.enumerated() {
          require(service.from, service.to, service.title, "sectors", .entry(number), "services", .entry(entry))
        }
      }
      for (number, body) in partnership.bodies.enumerated() {
        require(body.from, body.to, body.title, "bodies", .entry(number))
      }
      for (number, duty) in partnership.duties.enumerated() {
        require(duty.from, duty.to, "The duty \(duty.id)", "duties", .entry(number))
      }
    default: break
    }
    return findings
  }
}
