internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// A Must that rests on nothing that binds.
enum MustOnGuidanceAlone: ActionRule {
  static let missedKeys = ["duties"]

  static let description = RuleDescription(
    RuleID("P014", "must-on-guidance-alone"), .warning,
    title: "A Must names only guidance, a power or a definition.",
    why: "Guidance has to be considered and a power may be used; neither must be done. A Must needs a duty behind "
      + "it, of which the guidance tells how it is met.",
    mend: "Name the duty behind it as well, or make the action a Should.",
    broken: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: Use the guide to ordinarily available provision in every school"
        ), ("duties: [cfa-2014-s69]", "duties: [«cop-2015-ch6»]"))
    ],
    kept: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: Use the guide to ordinarily available provision in every school"
        ), ("duties: [cfa-2014-s69]", "duties: [cfa-2014-s69, cop-2015-ch6]"))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard action.category == .must, !action.duties.isEmpty else { return [] }
    var known: [Duty] = []
    for id in action.duties {
      guard let duty = context.framework.duties[id], duty.kind != .duty else { return [] }
      known.append(duty)
    }
    let named = known.map { "\($0.id) (\($0.kind.rawValue))" }.joinedAsList
    return [
      finding(
        at: context.place("duties", 0), "\(action.id) is a Must and rests on \(named), which binds nobody alone.")
    ]
  }
}
