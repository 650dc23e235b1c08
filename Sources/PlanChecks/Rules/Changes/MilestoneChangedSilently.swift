internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A milestone moved later or is gone, and the action does not say so.
enum MilestoneChangedSilently: ActionChangeRule {
  static let description = RuleDescription(
    RuleID("C013", "milestone-changed-silently"), .warning,
    title: "A milestone moved later without 'first-due', or is gone without 'dropped'.",
    why:
      "Milestones are how the board sees whether an action is under way. One that moves or goes unseen hides a delay.",
    mend: "Keep the first date as 'first-due:', or keep the milestone with 'dropped:' and a reason.",
    broken: [
      .change(
        from: .servicePlan(adding: ["milestones:", "  - title: Model report agreed", "    due: 2022-01-31"]),
        to: .servicePlan(adding: ["milestones:", "  - title: Model report agreed", "    due: «2022-04-30»"]))
    ],
    kept: [
      .change(
        from: .servicePlan(adding: ["milestones:", "  - title: Model report agreed", "    due: 2022-01-31"]),
        to: .servicePlan(adding: [
          "milestones:", "  - title: Model report agreed", "    due: 2022-04-30", "    first-due: 2022-01-31",
          "    reason: The template came late.",
        ]))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let (before, now) = (revision.earlier.action.milestones, revision.current.action.milestones)
    if before == now { return [] }
    let pairs = MilestonePairs(before, now)
    let moved = pairs.kept.compactMap { old, new -> Finding? in
      guard now[new].due > before[old].due, now[new].firstDue == nil else { return nil }
      return finding(
        at: revision.current.place("milestones", .entry(new), "due"),
        "Milestone '\(now[new].title)' of \(revision.id) moved from \(before[old].due) to \(now[new].due) without "
          + "'first-due'.",
        help: "Add 'first-due: \(before[old].firstDue ?? before[old].due)' and the reason.")
    }
    let gone = pairs.gone.filter { before[$0].dropped == nil && before[$0].done == nil }.map { old in
      finding(
        at: revision.current.place(now.isEmpty ? "title" : "milestones"),
        "Milestone '\(before[old].title)' (\(before[old].due)) of \(revision.id) is gone.",
        help: "Put it back, with 'dropped:' and the reason if it is not to be done.")
    }
    return moved + gone
  }
}
