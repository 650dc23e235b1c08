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
    let moved = pairs.kept.compactMap { old, new in redated(from: before[old], to: now[new], number: new, revision) }
    let gone = pairs.gone.filter { before[$0].dropped == nil && before[$0].done == nil }.map { old in
      finding(
        at: revision.current.place(now.isEmpty ? "title" : "milestones"),
        "Milestone '\(before[old].title)' (\(before[old].due)) of \(revision.id) is gone.",
        help: "Put it back, with 'dropped:' and the reason if it is not to be done.")
    }
    return moved + gone
  }

  /// What is wrong with the first day of a milestone that both versions have; nil when it is still the one first promised.
  private static func redated(
    from before: Milestone, to now: Milestone, number: Int, _ revision: ActionRevision
  ) -> Finding? {
    let first = before.firstDue ?? before.due
    guard now.due > before.due || before.firstDue != nil, now.firstDue != first else { return nil }
    let name = "Milestone '\(now.title)' of \(revision.id)"
    guard let written = now.firstDue else {
      return finding(
        at: revision.current.place("milestones", .entry(number), "due"),
        now.due > before.due
          ? "\(name) moved from \(before.due) to \(now.due) without 'first-due'." : "\(name) lost its 'first-due'.",
        help: "Add 'first-due: \(first)' and the reason.")
    }
    return finding(
      at: revision.current.place("milestones", .entry(number), "first-due"),
      "\(name) was first promised for \(first), and 'first-due' says \(written).",
      help: "Write 'first-due: \(first)'.")
  }
}
