internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A promise was moved again, or taken back after it had been kept.
enum PromiseMovedAgain: ActionChangeRule {
  static let comparedKeys = ["due", "completed", "withdrawn", "changes"]

  /// More than this many days in all are worth the board's time.
  private static let daysLimit = 180

  static let description = RuleDescription(
    RuleID("C010", "promise-moved-again"), .warning,
    title: "A promise was moved twice or more, by more than 180 days in all, reopened or taken up again.",
    why:
      "One move may be bad luck. The next one needs something to be done differently, and the board should hear what.",
    mend: "Tell the board what will be different this time; the newest update's 'path-to-green' is the place for it.",
    broken: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          ("due: 2022-07-31", "due: «2023-07-31»"),
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: due", "    from: 2022-07-31", "    to: 2023-07-31",
            "    reason: The model report came late.",
          ]))
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(
          ("due: 2022-07-31", "due: 2022-09-30"),
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: due", "    from: 2022-07-31", "    to: 2022-09-30",
            "    reason: The model report came late.",
          ]))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    moved(revision) + takenBack(revision)
  }

  private static func moved(_ revision: ActionRevision) -> [Finding] {
    let now = revision.current.action
    // A silent move has a finding of its own.
    guard revision.daysLater > 0, !revision.due.isMissing else { return [] }
    let moves = now.moves
    let days = now.due.days(since: now.baseline(of: .due))
    guard moves > 1 || days > daysLimit else { return [] }
    let often = moves == 1 ? "once" : moves == 2 ? "twice" : "\(moves) times"
    return [
      finding(at: revision.current.place("due"), "\(revision.id) has moved \(often), \(days) days in all.")
    ]
  }

  /// An end that is taken back: the action was complete or withdrawn and is open again.
  private static func takenBack(_ revision: ActionRevision) -> [Finding] {
    let (before, now) = (revision.earlier.action, revision.current.action)
    var findings: [Finding] = []
    if let day = before.completed, now.completed == nil {
      findings.append(
        finding(revision, "was complete on \(day) and is open again", told: .reopened(completed: day), "completed", day)
      )
    }
    if let day = before.withdrawn?.date, now.withdrawn == nil {
      findings.append(
        finding(
          revision, "was withdrawn on \(day) and is taken up again", told: .takenUpAgain(withdrawn: day), "withdrawn",
          day))
    }
    return findings
  }

  private static func finding(
    _ revision: ActionRevision, _ words: String, told entry: Amendment, _ field: String, _ day: CalendarDay
  ) -> Finding {
    let isTold = revision.current.action.changes.contains { $0.amendment == entry }
    return finding(
      at: revision.current.place(), "\(revision.id) \(words)" + (isTold ? "." : ", and no change entry says why."),
      help: isTold
        ? "Tell the board what is different now."
        : "Add an entry under 'changes' with field: \(field), from: \(day) and the reason.")
  }
}
