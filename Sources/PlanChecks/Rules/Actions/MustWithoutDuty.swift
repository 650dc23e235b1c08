internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A Must that rests on no duty.
enum MustWithoutDuty: ActionRule {
  static let missedKeys = ["duties", "category"]

  static let description = RuleDescription(
    RuleID("P012", "must-without-duty"), .error,
    title: "A Must names no duty.",
    why: "Must do's are the things that have to be done to meet statutory duties. A Must that meets none"
      + " takes room from those that do.",
    mend: "Add the duty under 'duties', for example 'duties: [cfa-2014-s42]', or make the action a "
      + "Should.",
    broken: [
      .servicePlan(("category: must", "category: «must»"), ("    duties: [cfa-2014-s69]\n", ""))
    ],
    kept: [
      .servicePlan(),
      .servicePlan(("category: must", "category: should"), ("    duties: [cfa-2014-s69]\n", "")),
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard action.category == .must, action.duties.isEmpty else { return [] }
    return [finding(at: context.place("category"), "\(action.id) is a Must and names no duty.")]
  }
}
