internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action became less binding and nobody says why, or who agreed.
enum CategoryLoweredSilently: ActionChangeRule {
  static let comparedKeys = ["category", "changes"]

  static let description = RuleDescription(
    RuleID("C003", "category-lowered-silently"), .error,
    title: "An action was lowered with no change entry, or a Must with nobody's agreement.",
    why: "Must, Should and Could say how binding a promise is. A duty does not weaken because the plan calls it a "
      + "Should.",
    mend:
      "Add an entry under 'changes' with field: category, from, to, the reason and 'agreed-by', and say how the duty is met.",
    broken: [
      .change(from: .servicePlan(), to: .servicePlan(("category: must", "category: «should»"))),
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          ("category: must", "category: should"),
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: category", "    from: «must»", "    to: should",
            "    reason: The regulations ask for less.",
          ])),
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          ("category: must", "category: should"),
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: category", "    from: must", "    to: should",
            "    reason: The regulations ask for less.", "    agreed-by: SEND Partnership Board",
          ]))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let (before, now) = (revision.earlier.action.category, revision.current.action.category)
    guard now.bindsLess(than: before) else { return [] }
    let changed = "\(revision.id) changed from \(before.title) to \(now.title)"
    switch revision.category {
    case .unchanged, .correction: return []
    case .none:
      return [finding(at: revision.current.place("category"), changed + " and no change entry says why.")]
    case .entryBeginsElsewhere(let position):
      return [
        finding(
          at: revision.current.place("changes", .entry(position), "from"),
          changed + ", but its change entry does not begin at \(before.rawValue).")
      ]
    case .entry(let position):
      let reason = missingReason(of: revision.category, "category", revision)
      guard before == .must, revision.current.action.changes[position].agreedBy == nil else { return reason }
      return reason + [
        finding(
          at: revision.current.place("changes", .entry(position), "from"),
          changed + ", and nobody is named who agreed.",
          help: "Add 'agreed-by:' with the board or group that agreed, and say in the reason how the duty is met.")
      ]
    }
  }
}
