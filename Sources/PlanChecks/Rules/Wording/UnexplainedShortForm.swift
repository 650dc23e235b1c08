internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// A title has a short form that the glossary does not explain.
enum UnexplainedShortForm: ServiceRule {
  static let description = RuleDescription(
    RuleID("P049", "unexplained-short-form"), .note,
    title: "An action's title has a short form that is not in the glossary.",
    why: "Families read the titles. A short form that staff use every day keeps others out. Without 'glossary' in "
      + "partnership.yaml nothing is looked for.",
    mend: "Write it in full, or add it to 'glossary' in partnership.yaml with what it stands for.",
    broken: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: «Publish an up-to-date SEN information report with the MASH»"
        ))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    guard let glossary = context.framework.shortForms else { return [] }
    var findings: [Finding] = []
    var told: Set<String> = []
    let actions = plan.actions.span
    for number in actions.indices where actions[number].withdrawn == nil {
      let new = ShortForms(in: actions[number].title).filter { !glossary.contains($0) && told.insert($0).inserted }
      if new.isEmpty { continue }
      let verb = new.count == 1 ? "is" : "are"
      findings.append(
        finding(
          at: context.place(ofAction: number, "title"),
          "\(actions[number].id): \(new.map { "'\($0)'" }.joinedAsList) \(verb) not in the glossary."))
    }
    return findings
  }
}
