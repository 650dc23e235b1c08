internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A service or sector of the partnership has no plan.
enum ServiceWithoutPlan: PlanRule {
  static let description = RuleDescription(
    RuleID("G001", "service-without-plan"), .warning,
    title: "A service that must have a plan has no plan file, or a sector has none at all.",
    why:
      "Every sector, and every service in it, is asked to hold the plan against its own gaps. What has no plan promises "
      + "nothing and is missing from every figure.",
    mend: "Add the plan file. If the partnership expects none of a service, write 'required: no' in partnership.yaml.",
    broken: [
      .partnership(
        (
          "        prefix: SCH\n",
          "        prefix: SCH\n      - id: «special-schools»\n        title: Special schools\n        prefix: SPEC\n"
        ))
    ],
    kept: [
      .partnership(
        (
          "        prefix: SCH\n",
          "        prefix: SCH\n      - id: special-schools\n        title: Special schools\n        prefix: SPEC\n"
            + "        required: no\n"
        ))
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    guard plan.isWhole, plan.framework.isRunning else { return [] }
    let owners = Set(plan.files.map(\.owner))
    let today = plan.framework.today
    var findings: [Finding] = []
    for (number, sector) in plan.framework.partnership.sectors.enumerated() {
      guard isAlive(sector.from, sector.to, on: today) else { continue }
      let services = sector.services.enumerated().filter { isAlive($0.element.from, $0.element.to, on: today) }
      for (place, service) in services where service.required && !owners.contains(.service(service.id)) {
        findings.append(
          finding(
            at: plan.framework.place("sectors", .entry(number), "services", .entry(place), "id"),
            "\(service.title) has no plan. It would be looked for at \(sector.id)/\(service.id).yaml."))
      }
      if services.isEmpty, !owners.contains(.sector(sector.id)) {
        findings.append(
          finding(
            at: plan.framework.place("sectors", .entry(number), "id"),
            "The sector '\(sector.title)' has neither a plan nor a service that could have one.",
            help: "Add its own plan, a file with 'sector: \(sector.id)', or list its services in partnership.yaml."))
      }
    }
    return findings
  }

  private static func isAlive(_ from: CalendarDay?, _ to: CalendarDay?, on day: CalendarDay) -> Bool {
    from ?? day <= day && day <= to ?? day
  }
}
