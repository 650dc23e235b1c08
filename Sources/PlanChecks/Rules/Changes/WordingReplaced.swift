internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// The wording of an action became that of another one.
enum WordingReplaced: ActionChangeRule {
  static let comparedKeys = ["title", "changes"]

  static let description = RuleDescription(
    RuleID("C009", "wording-replaced"), .warning,
    title: "The wording of an action changed almost completely.",
    why:
      "Under one id one promise is kept. A new promise under an old id takes over a history that is not its own. The wordings "
      + "count as different when fewer than two fifths of their words are shared.",
    mend:
      "If it is a new action, close the old one and give the new one its own id. If it is the same in other words, add an entry "
      + "under 'changes' with field: title and the reason.",
    broken: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          (
            "title: Publish an up-to-date SEN information report in every school",
            "title: «Train two staff of each nursery in early language»"
          )))
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          (
            "title: Publish an up-to-date SEN information report in every school",
            "title: Publish an up-to-date SEN information report in each school and nursery"
          )))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let (before, now) = (revision.earlier.action, revision.current.action)
    guard revision.title.isMissing else { return [] }
    let isAnother = Wordings.areFarApart(before.title, now.title)
    guard isAnother || Wordings.haveOtherNumbers(before.title, now.title) else { return [] }
    // A withdrawn action whose id is used again has its own finding.
    if before.withdrawn != nil, now.withdrawn == nil { return [] }
    return [
      finding(
        at: revision.current.place("title"),
        "\(isAnother ? "The wording of \(revision.id) changed almost completely" : "\(revision.id) names other numbers"); "
          + "it was '\(before.title)'.")
    ]
  }
}
