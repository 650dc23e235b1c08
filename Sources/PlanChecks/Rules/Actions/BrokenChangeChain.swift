internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// The history of a field does not hold together.
enum BrokenChangeChain: ActionRule {
  static let missedKeys = ["changes"]

  static let description = RuleDescription(
    RuleID("P040", "broken-change-chain"), .error,
    title: "The changes of a field do not follow from each other.",
    why: "Each change begins where the last one ended, and the last one ends at what is written now. "
      + "Where that breaks, a change is missing or was altered, and earlier figures cannot be trusted.",
    mend: "Add the missing change, or correct the 'from' or 'to' that is wrong.",
    broken: [
      .servicePlan(adding: [
        "changes:",
        "  - date: 2022-03-14",
        "    field: due",
        "    from: 2022-05-31",
        "    to: «2022-06-30»",
        "    reason: The model report came late.",
        "    agreed-by: SEND Partnership Board",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "changes:",
        "  - date: 2022-03-14",
        "    field: due",
        "    from: 2022-05-31",
        "    to: 2022-07-31",
        "    reason: The model report came late.",
        "    agreed-by: SEND Partnership Board",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    let lead = context.service.lead
    return action.brokenChains(fileLead: lead, planStart: context.partnership.from).map { broken in
      let field = broken.indicator.map { "\(broken.field) of \($0)" } ?? broken.field
      let expected = broken.expected ?? "nothing"
      let found = broken.found ?? "nothing"
      switch broken.neighbour {
      case .previous(let earlier):
        return finding(
          at: context.place("changes", .entry(broken.change), "from"),
          "\(action.id): this change of \(field) begins at \(found), but the one before ended at \(expected).",
          related: [.init(context.place("changes", .entry(earlier), "to"), "the change before")])
      case .written:
        let written = broken.indicator == nil ? context.place(.key(broken.field)) : context.place("measures")
        return finding(
          at: context.place("changes", .entry(broken.change), "to"),
          "\(action.id): the last change of \(field) ends at \(found), but \(expected) is written now.",
          related: [.init(written, "written here")])
      }
    }
  }
}
