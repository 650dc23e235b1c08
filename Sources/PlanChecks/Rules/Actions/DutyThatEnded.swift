internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An unfinished action meets a duty that is no longer in force.
enum DutyThatEnded: ActionRule {
  static let description = RuleDescription(
    RuleID("P068", "duty-that-ended"), .warning,
    title: "An unfinished action rests on a duty that is no longer in force.",
    why: "Laws are replaced. What the new one asks may be more, less or for somebody else to do.",
    mend: "Name the duty that replaced it, or make the action a Should if none did.",
    broken: [
      .servicePlan(("duties: [cfa-2014-s69]", "duties: [cfa-2014-s69, «ea-1996-s317»]"))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard !context.plan.framework.endedDuties.isEmpty, context.isUnfinished, context.plan.framework.isRunning else {
      return []
    }
    var findings: [Finding] = []
    for (number, id) in action.duties.enumerated() {
      guard let duty = context.plan.framework.endedDuties[id], let end = duty.to else { continue }
      findings.append(
        finding(
          at: context.place("duties", .entry(number)),
          "\(action.id) rests on \(id) (\(duty.title)), which was in force until \(end).",
          help: duty.successor.map { "Write '\($0)', which replaced it, if the action meets that." }))
    }
    return findings
  }
}
