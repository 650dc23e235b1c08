internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A due date or a planned start moved later and no change entry tells of it.
enum DateMovedSilently: ActionChangeRule {
  static let comparedKeys = ["due", "start", "changes"]

  static let description = RuleDescription(
    RuleID("C002", "date-moved-silently"), .error,
    title: "A date moved later with no change entry.",
    why: "The plan may change, but not in silence: the first promise, each move and its reason stay to be seen.",
    mend: "Add an entry under 'changes' with the old date, the new one, the reason and who agreed.",
    broken: [
      .change(from: .servicePlan(), to: .servicePlan(("due: 2022-07-31", "due: «2022-12-31»"))),
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          ("due: 2022-07-31", "due: 2022-12-31"),
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: due", "    from: «2022-09-30»", "    to: 2022-12-31",
            "    reason: The model report came late.",
          ])),
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          ("due: 2022-07-31", "due: 2022-12-31"),
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: due", "    from: 2022-07-31", "    to: 2022-12-31",
            "    reason: The model report came late.",
          ]))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let (before, now) = (revision.earlier, revision.current)
    var findings: [Finding] = []
    if now.action.due > before.action.due {
      findings += finding(revision.due, "due", before.action.due, now.action.due, of: revision)
    }
    if now.start > before.start {
      findings += finding(revision.start, "start", before.start, now.start, of: revision)
    }
    return findings
  }

  private static func finding(
    _ explanation: FieldExplanation, _ field: String, _ before: CalendarDay, _ now: CalendarDay,
    of revision: ActionRevision
  ) -> [Finding] {
    let what = field == "due" ? "The due date" : "The planned start"
    let moved = "\(what) of \(revision.id) moved from \(before) to \(now), \(now.days(since: before)) days later"
    let entry =
      "Add under 'changes': date: (the day it was agreed), field: \(field), from: \(before), to: \(now), reason: ..., "
      + "agreed-by: ..."
    switch explanation {
    case .unchanged, .correction: return []
    case .entry: return missingReason(of: explanation, field, revision)
    case .none:
      let place = revision.current.place(.key(field))
      return [Self.finding(at: place, moved + ", and no change entry says why.", help: entry)]
    case .entryBeginsElsewhere(let position):
      let place = revision.current.place("changes", .entry(position), "from")
      return [
        Self.finding(
          at: place, moved + ", but its change entry does not begin at \(before).",
          help: "Write from: \(before), or add the change that is missing before it.")
      ]
    }
  }
}
