internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A new action has an id that another one had before.
enum IDUsedAgain: ChangeRule {
  static let description = RuleDescription(
    RuleID("C008", "id-used-again"), .error,
    title: "An id of an earlier action was used again.",
    why: "Reviews, minutes and letters name actions by their ids. An id that means two things makes the older papers "
      + "speak of something else.",
    mend: "Take the next free number.",
    broken: [
      .change(
        from: .servicePlan(
          adding: [
            "withdrawn:", "  date: 2022-03-01", "  reason: The county scheme does the same.",
            "  agreed-by: SEND Partnership Board", "  duty-met-by: The county scheme",
          ]),
        to: .servicePlan(
          ("id: SCH-01", "id: «SCH-01»"),
          (
            "title: Publish an up-to-date SEN information report in every school",
            "title: Train two staff of each nursery in early language"
          )))
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          adding: [
            "withdrawn:", "  date: 2022-03-01", "  reason: The county scheme does the same.",
            "  agreed-by: SEND Partnership Board", "  duty-met-by: The county scheme",
          ]))
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    let taken = comparison.revisions.filter(isAnotherAction).map { revision in
      finding(
        at: revision.current.place(),
        "\(revision.id) was withdrawn ('\(revision.earlier.action.title)'), and its id now names another action.",
        help: "Put the withdrawn action back and give the new one the next free number.")
    }
    let reused = comparison.added.compactMap { action -> Finding? in
      // An action that is put back is no other one.
      guard let use = comparison.earlierUses[action.action.id], Wordings.areFarApart(use.title, action.action.title)
      else { return nil }
      return finding(
        at: action.place(),
        "\(action.action.id) was the id of an earlier action ('\(use.title)'), \(use.whereabouts).")
    }
    return taken + reused + unknown(comparison)
  }

  /// That nobody can tell of what is new, as a note, where the older part of the history is not there.
  private static func unknown(_ comparison: PlanComparison) -> [Finding] {
    guard comparison.historyIsCutOff,
      let first = comparison.added.first(where: { comparison.earlierUses[$0.action.id] == nil })
    else { return [] }
    let found = finding(
      at: first.place(),
      "Whether the ids of new actions were used before cannot be told, since this clone lacks older commits.",
      help: "Fetch the whole history: 'git fetch --unshallow', or fetch-depth: 0 in a pipeline.")
    return [found.with(severity: .note)]
  }

  private static func isAnotherAction(_ revision: ActionRevision) -> Bool {
    revision.earlier.action.withdrawn != nil && revision.current.action.withdrawn == nil
      && Wordings.areFarApart(revision.earlier.action.title, revision.current.action.title)
  }
}
