internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// What the rules about one action at a time find in a service's plan, and what the rules about the whole plan still
/// need of it when its file is gone.
struct ServicePlanCheck: Sendable {
  /// What was found, in no order.
  let findings: [Finding]
  /// What its texts hold that no message may repeat.
  let hiddenWords: HiddenWords
  /// Its actions.
  let actions: [ActionOutline]

  /// Checks the plan in `file`, of which only the texts are looked through when it could not be read or no framework could.
  init(_ file: PlanFile, _ framework: CheckedFramework?) {
    let texts = TextCheck(file)
    hiddenWords = texts.hiddenWords
    var findings = texts.findings
    guard let framework, case .servicePlan(let service) = file.content else {
      (self.findings, actions) = (findings, [])
      return
    }
    var context = ActionContext(service, in: file, framework)
    // A span lends each action where it lies; an array would copy its two dozen texts and lists.
    let actions = service.actions.span
    for number in actions.indices {
      context.number = number
      Self.check(actions[number], in: context, &findings)
    }
    self.findings = findings
    self.actions = service.actions.indices.map {
      ActionOutline(service.actions.span, at: $0, in: file, planStart: framework.partnership.from)
    }
  }

  private static func check(_ action: borrowing Action, in context: ActionContext, _ findings: inout [Finding]) {
    let mayBeInDoubt = context.file.hasError(inAction: context.number)
    for (rule, missed) in RuleRegistry.actionRulesWithMissedKeys {
      if mayBeInDoubt, !missed.isEmpty, context.file.isInDoubt(missed, ofAction: context.number) { continue }
      findings += rule.check(action, in: context)
    }
  }
}
