internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// What the rules about a service's plan and about each of its actions find, and what the rules about the whole plan
/// still need of it when its file is gone.
struct ServicePlanCheck: Sendable {
  /// What was found, in no order.
  let findings: [Finding]
  /// The plan's outline; nil when the file holds none that could be read, or no framework could.
  let outline: ServiceOutline?
  /// What of the signed years it does not bear out.
  let signedDifferences: [SignedDifference]
  /// What its texts hold that no message may repeat.
  let hiddenWords: HiddenWords
  /// What is accepted in it.
  let acceptances: [Acceptance]
  /// The path of the file as findings show it.
  let path: String
  /// Whether the file could be read whole.
  let isWhole: Bool

  /// Checks the plan in `file`, of which only the texts are looked through when it could not be read or no framework could.
  init(_ file: PlanFile, _ framework: CheckedFramework?) {
    acceptances = Acceptance.all(in: file)
    path = file.path
    isWhole = file.isWhole
    let texts = TextCheck(file)
    hiddenWords = texts.hiddenWords
    guard let framework, case .servicePlan(let service) = file.content else {
      (findings, outline, signedDifferences) = (texts.findings, nil, [])
      return
    }
    let context = ServiceContext(service, in: file, framework)
    var findings = texts.findings
    for rule in RuleRegistry.serviceRules where !file.isInDoubt(rule.missedKeys) {
      findings += rule.check(service, in: context)
    }
    Self.checkActions(of: service, in: context, acceptances, &findings)
    self.findings = findings
    outline = ServiceOutline(service, in: context)
    signedDifferences = SignedDifference.all(in: service, file, framework)
  }

  private static func checkActions(
    of service: ServicePlan, in plan: ServiceContext, _ acceptances: [Acceptance], _ findings: inout [Finding]
  ) {
    guard !service.actions.isEmpty else { return }
    var context = ActionContext(service, in: plan)
    var reminders = plan.framework.isRunning && !plan.hasEnded(service) ? ReminderCheck() : nil
    // A span lends each action where it lies; an array would copy its two dozen texts and lists.
    let actions = service.actions.span
    for number in actions.indices {
      if number > 0 { context.move(to: number) }
      check(actions[number], in: context, &findings, &reminders)
    }
    if let reminders {
      findings += reminders.findings(in: context, accepted: AcceptedRegions(acceptances))
    }
  }

  private static func check(
    _ action: borrowing Action, in context: ActionContext, _ findings: inout [Finding],
    _ reminders: inout ReminderCheck?
  ) {
    let mayBeInDoubt = context.file.hasError(inAction: context.number)
    for (rule, missed) in RuleRegistry.actionRulesWithMissedKeys {
      if mayBeInDoubt, !missed.isEmpty, context.file.isInDoubt(missed, ofAction: context.number) { continue }
      let found = rule.check(action, in: context)
      // Mostly nothing is found, and adding nothing costs more than asking.
      if !found.isEmpty { findings += found }
    }
    reminders?.ask(about: action, in: context, mayBeInDoubt)
  }
}
