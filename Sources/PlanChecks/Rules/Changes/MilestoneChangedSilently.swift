internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A milestone moved later or is gone, and the action does not say so.
enum MilestoneChangedSilently: ActionChangeRule {
  static let comparedKeys = ["milestones"]

  static let description = RuleDescription(
    RuleID("C013", "milestone-changed-silently"), .warning,
    title: "A milestone moved later without 'first-due', is gone or dropped without a reason, or became another one.",
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
    let moved = pairs.kept.flatMap { old, new in
      [
        redated(from: before[old], to: now[new], number: new, revision),
        dropped(from: before[old], to: now[new], number: new, revision),
        reworded(from: before[old], to: now[new], number: new, revision),
      ].compactMap { $0 }
    }
    let gone = pairs.gone.filter { before[$0].dropped == nil && before[$0].done == nil }.map { old in
      finding(
        at: revision.current.place(now.isEmpty ? "title" : "milestones"),
        "Milestone '\(before[old].title)' (\(before[old].due)) of \(revision.id) is gone.",
        help: "Put it back, with 'dropped:' and the reason if it is not to be done.")
    }
    return moved + gone
  }

  private static func dropped(
    from before: Milestone, to now: Milestone, number: Int, _ revision: ActionRevision
  ) -> Finding? {
    guard before.dropped == nil, now.dropped != nil, now.reason == nil else { return nil }
    return finding(
      at: revision.current.place("milestones", .entry(number), "dropped"),
      "Milestone '\(now.title)' of \(revision.id) was dropped without a reason.", help: "Add 'reason:' to it.")
  }

  private static func reworded(
    from before: Milestone, to now: Milestone, number: Int, _ revision: ActionRevision
  ) -> Finding? {
    guard before.done == nil, !Wordings.areTheSame(before.title, now.title) else { return nil }
    let isAnother = Wordings.areFarApart(before.title, now.title)
    guard isAnother || Wordings.haveOtherNumbers(before.title, now.title) else { return nil }
    return finding(
      at: revision.current.place("milestones", .entry(number), "title"),
      "A milestone of \(revision.id) became \(isAnother ? "another one" : "one with other numbers"); it was "
        + "'\(before.title)'.",
      help: "Keep the milestone as it was, with 'dropped:' and the reason, and add the new one beside it.")
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
