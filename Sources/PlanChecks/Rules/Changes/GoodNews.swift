internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// Something was promised, done or shown.
enum GoodNews: ChangeRule {
  static let description = RuleDescription(
    RuleID("C012", "good-news"), .note,
    title: "New actions, completed actions and evidence of a change.",
    why: "A list of what a change does to promises should not hold its bad news alone.",
    mend: "Nothing is to be done.",
    broken: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          second: [
            "id: «SCH-02»", "title: Train a SENCO in every school", "category: should", "priority: journey",
            "due: 2023-07-31",
          ]))
    ],
    kept: [
      .change(from: .servicePlan(), to: .servicePlan())
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    let new = comparison.added.map { added in
      let action = added.action
      return finding(
        at: added.place(), "\(action.id) is new: '\(action.title)', a \(action.category.title) due \(action.due).",
        help: "")
    }
    return new + comparison.revisions.flatMap(news)
  }

  private static func news(_ revision: ActionRevision) -> [Finding] {
    let (before, now) = (revision.earlier.action, revision.current.action)
    var findings: [Finding] = []
    if before.completed == nil, let completed = now.completed {
      findings.append(
        finding(at: revision.current.place("completed"), "\(now.id) was completed on \(completed).", help: ""))
    }
    let known = Set(before.evidence)
    let evidence = now.evidence.filter { !known.contains($0) }.count
    if evidence > 0, now.evidence.count > before.evidence.count {
      findings.append(
        finding(
          at: revision.current.place("evidence"),
          "\(now.id) has \(evidence.counted("new entry", "new entries")) of evidence.",
          help: ""))
    }
    return findings
  }
}
