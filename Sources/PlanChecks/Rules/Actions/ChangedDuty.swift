internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// The law behind an action changed, and nobody has looked at the action since.
enum ChangedDuty: ActionRule {
  static let missedKeys = ["duties-checked"]

  static let description = RuleDescription(
    RuleID("P067", "changed-duty"), .warning,
    title: "An unfinished action rests on a duty whose law has changed since anybody checked.",
    why: "What was enough under the old wording may not be under the new one. The catalogue says when a duty changed; "
      + "each action says when it was last held against its duties.",
    mend: "Read the duty as it is now, change the action if need be, and write the day under 'duties-checked', for "
      + "example 'duties-checked: 2024-02-01'.",
    broken: [
      .servicePlan(("duties: [cfa-2014-s69]", "duties: [cfa-2014-s69, «send-regs-2014-r51»]"))
    ],
    kept: [
      .servicePlan(
        (
          "duties: [cfa-2014-s69]",
          "duties: [cfa-2014-s69, send-regs-2014-r51]\n    duties-checked: 2024-02-01"
        ))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !context.plan.framework.changedDuties.isEmpty, context.isUnfinished, context.plan.framework.isRunning else {
      return []
    }
    var findings: [Finding] = []
    func look(at duties: [ID<Duty>], _ key: PlaceStep, _ verb: String, _ checked: CalendarDay?) {
      for (number, id) in duties.enumerated() {
        guard let changed = context.plan.framework.changedDuties[id], changed > checked ?? CalendarDay(number: .min),
          context.plan.framework.endedDuties[id] == nil
        else { continue }
        let last = checked.map { "last checked on \($0)" } ?? "not checked since"
        findings.append(
          finding(
            at: context.place(key, .entry(number)),
            "\(action.id) \(verb) \(id), which changed on \(changed). The action was \(last)."))
      }
    }
    look(at: action.duties, "duties", "rests on", action.dutiesChecked)
    look(at: action.contributesTo, "contributes-to", "contributes to", action.dutiesChecked)
    return findings
  }
}
