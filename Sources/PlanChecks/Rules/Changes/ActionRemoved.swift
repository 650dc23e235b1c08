internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action that was in the plan is no longer there.
enum ActionRemoved: ChangeRule {
  static let description = RuleDescription(
    RuleID("C001", "action-removed"), .error,
    title: "An action was taken out of the plan.",
    why: "A promise does not end by being deleted. Families and the board were told of it, and must be told what "
      + "became of it.",
    mend: "Put it back. If it is not to go on, add 'withdrawn:' with a date, a reason and who agreed.",
    broken: [
      .change(
        from: .servicePlan(second: [
          "id: SCH-02", "title: Train a SENCO in every school", "category: should", "priority: journey",
          "due: 2023-07-31",
        ]),
        to: .servicePlan(("actions:", "«actions»:")))
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(adding: [
          "withdrawn:",
          "  date: 2022-03-01",
          "  reason: The county scheme does the same.",
          "  agreed-by: SEND Partnership Board",
          "  duty-met-by: The county scheme",
        ]))
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    var findings: [Finding] = []
    for (owner, removed) in byOwner(comparison.removed) {
      guard let file = comparison.currentFile(of: owner) else {
        findings.append(planGone(owner, removed, in: comparison))
        continue
      }
      for old in removed {
        let title = old.action.title
        findings.append(
          finding(
            at: file.place("actions"),
            "\(old.action.id) ('\(title)') was in the plan and is now gone."))
      }
    }
    return findings
  }

  /// One finding for a whole plan that is gone: there is one cause.
  private static func planGone(
    _ owner: PlanOwner, _ removed: [VersionedAction], in comparison: PlanComparison
  ) -> Finding {
    finding(
      at: comparison.place(of: owner),
      "The plan of \(owner.text) is gone, and with it \(removed.map(\.action.id.text).joinedInShort()).",
      help:
        "Put the file back. Actions that are not to go on are withdrawn in it, each with its reason; a service that "
        + "took the actions over keeps their ids and names the prefix under 'former-prefixes'.")
  }

  private static func byOwner(_ actions: [VersionedAction]) -> [(PlanOwner, [VersionedAction])] {
    var groups: [(PlanOwner, [VersionedAction])] = []
    for action in actions {
      if let last = groups.indices.last, groups[last].0 == action.service.owner {
        groups[last].1.append(action)
      } else {
        groups.append((action.service.owner, [action]))
      }
    }
    return groups
  }
}
