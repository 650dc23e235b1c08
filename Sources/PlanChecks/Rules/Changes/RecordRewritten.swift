internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// What was once written down about a change is not there any more.
enum RecordRewritten: ActionChangeRule {
  static let description = RuleDescription(
    RuleID("C020", "record-rewritten"), .error,
    title: "A change entry was removed, or (a warning) altered.",
    why:
      "The first promise is read from the oldest entry, and how often a date moved from their number. Without one of them "
      + "every figure looks better than it is.",
    mend: "Put the entry back as it was. If it was wrong, leave it and add one that puts it right, with the reason.",
    broken: [
      .change(
        from: moved(entry: ["  - date: 2022-06-01", "    from: 2022-07-31"]),
        to: .servicePlan(("id: SCH-01", "id: «SCH-01»"), ("due: 2022-07-31", "due: 2022-09-30")))
    ],
    kept: [
      .change(
        from: moved(entry: ["  - date: 2022-06-01", "    from: 2022-07-31"]),
        to: moved(entry: ["  - date: 2022-06-01", "    from: 2022-07-31", "    agreed-by: SEND Partnership Board"]))
    ])

  /// A plan whose due date moved, with these lines in the entry that tells of it.
  private static func moved(entry: [String]) -> RuleExample {
    .servicePlan(
      ("due: 2022-07-31", "due: 2022-09-30"),
      adding: ["changes:"] + entry + [
        "    field: due", "    to: 2022-09-30", "    reason: The model report came late.",
      ])
  }

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let (before, now) = (revision.earlier.action.changes, revision.current.action.changes)
    if before.isEmpty || before == now || !wasSound(revision.earlier) { return [] }
    var kept: [Entry: Int] = [:]
    for change in now { kept[Entry(change), default: 0] += 1 }
    let lost = before.filter { change in
      guard let left = kept[Entry(change)], left > 0 else { return true }
      kept[Entry(change)] = left - 1
      return false
    }
    // What is left of one day and field was most likely put right, and is told more mildly.
    var altered: [Subject: Int] = [:]
    for (entry, left) in kept where left > 0 { altered[entry.subject, default: 0] += left }
    return lost.map { change in
      let entry = "The entry of \(change.date) about a change of '\(change.amendment.field)'"
      guard let left = altered[Entry(change).subject], left > 0 else {
        return finding(at: revision.current.place(), "\(entry) is gone from the record of \(revision.id).")
      }
      altered[Entry(change).subject] = left - 1
      return finding(at: revision.current.place(), "\(entry) of \(revision.id) says something else now.")
        .with(severity: .warning)
    }
  }

  /// Whether the entries followed from each other; what did not has to be mended.
  private static func wasSound(_ earlier: VersionedAction) -> Bool {
    earlier.action.brokenChains(fileLead: earlier.service.lead, planStart: earlier.planStart).isEmpty
  }

  /// By what an entry is known again: its reason may be worded better, and what it led to may be added.
  private struct Entry: Hashable {
    let date: CalendarDay
    let amendment: Amendment

    init(_ change: Change) {
      (date, amendment) = (change.date, change.amendment.origin)
    }

    var subject: Subject { Subject(date: date, field: amendment.field) }
  }

  /// What an entry is about.
  private struct Subject: Hashable {
    let date: CalendarDay
    let field: String
  }
}
