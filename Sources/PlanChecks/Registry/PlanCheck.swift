public import ActionPlans
public import PlanFiles
internal import PlanProgress
public import SourceText

/// The check of a plan folder: every rule, every file, every finding, in one order.
public struct PlanCheck: Sendable {
  /// Everything found, in order of place, rule and message.
  public let findings: [Finding]
  /// How many files were looked at.
  public let fileCount: Int

  /// Checks a folder as of `today`.
  ///
  /// What could be read is checked by every rule even when other parts could not: all mistakes come out of one run.
  /// The same folder and day give the same findings in the same order.
  public init(of folder: PlanFolder, today: CalendarDay) {
    var findings = folder.findings
    if let plan = CheckedPlan(folder, today: today) { findings += Self.findings(in: plan) }
    self.findings = findings.sorted()
    fileCount = folder.files.count
  }

  /// Whether nothing found is an error.
  public var isSound: Bool { !findings.contains { $0.severity == .error } }

  private static func findings(in plan: CheckedPlan) -> [Finding] {
    var findings: [Finding] = []
    for (file, service) in plan.plan.services.enumerated() {
      for number in service.actions.indices {
        let place = ActionPlace(file: file, action: number)
        let source = plan.folder.files[plan.folder.fileOfService[file]]
        for rule in RuleRegistry.actionRules {
          let missed = rule.missedKeys
          if !missed.isEmpty, source.isInDoubt(missed, ofAction: number) { continue }
          findings += rule.check(service.actions[number], at: place, in: plan)
        }
      }
    }
    for rule in RuleRegistry.planRules { findings += rule.check(plan) }
    return findings
  }
}
