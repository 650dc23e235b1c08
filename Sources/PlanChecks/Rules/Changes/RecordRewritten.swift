internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// What was once written down about a change is not there any more, or what stood there says that it came later.
enum RecordRewritten: ActionChangeRule {
  static let comparedKeys = ["changes", "evidence", "milestones", "recorded"]

  static let description = RuleDescription(
    RuleID("C020", "record-rewritten"), .error,
    title:
      "A change entry was removed, or (a warning) altered; or (a note) what stood there says now that it came later.",
    why:
      "The first promise is read from the oldest entry, and how often a date moved from their number. Without one of them "
      + "every figure looks better than it is. What says that it was recorded later is left out of a year that is signed "
      + "before.",
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
    let lost = lost(of: revision)
    return lost.gone.map { change in
      finding(at: revision.current.place(), "\(told(change)) is gone from the record of \(revision.id).")
    }
      + lost.altered.map { change in
        finding(at: revision.current.place(), "\(told(change)) of \(revision.id) says something else now.")
          .with(severity: .warning)
      } + toldLater(in: revision)
  }

  /// What stood in the earlier version and says now that it was written down on some day.
  private static func toldLater(in revision: ActionRevision) -> [Finding] {
    let (before, now) = (revision.earlier.action, revision.current.action)
    func shown(_ what: String, _ day: CalendarDay, _ steps: [PlaceStep]) -> Finding {
      finding(
        at: revision.current.place(steps),
        "\(what) stood in the plan before, and says now that it was recorded on \(day).",
        help: "A review that is signed before that day leaves it out."
      ).with(severity: .note)
    }
    if before.recorded == nil, let day = now.recorded { return [shown(revision.id.text, day, ["recorded"])] }
    let evidence = Set(before.evidence.filter { $0.recorded == nil }.map { Told($0.date, $0.title) })
    let steps = Set(
      before.milestones.filter { $0.recorded == nil }.compactMap { step in
        (step.done ?? step.dropped).map { Told($0, step.title) }
      })
    return now.evidence.enumerated().compactMap { number, entry in
      guard let day = entry.recorded, evidence.contains(Told(entry.date, entry.title)) else { return nil }
      return shown("The evidence '\(entry.title)' of \(revision.id)", day, ["evidence", .entry(number), "recorded"])
    }
      + now.milestones.enumerated().compactMap { number, step in
        guard let day = step.recorded, let end = step.done ?? step.dropped, steps.contains(Told(end, step.title)) else {
          return nil
        }
        return shown(
          "The milestone '\(step.title)' of \(revision.id)", day, ["milestones", .entry(number), "recorded"])
      }
  }

  /// By what a piece of evidence or the end of a milestone is known again.
  private struct Told: Hashable {
    let day: CalendarDay
    let title: String

    init(_ day: CalendarDay, _ title: String) { (self.day, self.title) = (day, title) }
  }

  private static func told(_ change: Change) -> String {
    "The entry of \(change.date) about a change of '\(change.amendment.field)'"
  }

  /// The entries of the earlier version that are gone, and those that say something else.
  ///
  /// Of an entry with the same day and origin the reason may be worded better, and what is left out may be added. One of
  /// the same day and field, or with the same origin, was most likely put right, and is told more mildly.
  static func lost(of revision: ActionRevision) -> (gone: [Change], altered: [Change]) {
    let (before, now) = (revision.earlier.action.changes, revision.current.action.changes)
    if before.isEmpty || before == now || !wasSound(revision.earlier) { return ([], []) }
    var free: [Entry: [Change]] = [:]
    for change in now.reversed() { free[Entry(change), default: []].append(change) }
    var altered: [Change] = []
    let rest = before.filter { change in
      guard let same = free[Entry(change)]?.popLast() else { return true }
      if saysLess(same, than: change) { altered.append(change) }
      return false
    }
    var days: [Subject: Int] = [:]
    var origins: [Amendment: Int] = [:]
    for change in free.values.joined() {
      days[Subject(change), default: 0] += 1
      origins[change.amendment.origin, default: 0] += 1
    }
    var gone: [Change] = []
    for change in rest {
      if let left = days[Subject(change)], left > 0 {
        days[Subject(change)] = left - 1
        altered.append(change)
      } else if let left = origins[change.amendment.origin], left > 0 {
        origins[change.amendment.origin] = left - 1
        altered.append(change)
      } else {
        gone.append(change)
      }
    }
    return (gone, altered)
  }

  /// Whether an entry lost its reason or who agreed, or says that it led to something else.
  private static func saysLess(_ now: Change, than before: Change) -> Bool {
    if before.reason != nil, now.reason == nil { return true }
    if let agreed = before.agreedBy, !Wordings.areTheSame(agreed, now.agreedBy ?? "") { return true }
    let (was, leads) = (before.amendment, now.amendment)
    return was != leads && was != was.origin && leads != leads.origin
  }

  /// Whether the entries followed from each other; what did not has to be mended.
  private static func wasSound(_ earlier: VersionedAction) -> Bool {
    earlier.action.brokenChains(fileLead: earlier.service.lead, planStart: earlier.planStart).isEmpty
  }

  /// By what an entry is known again.
  private struct Entry: Hashable {
    let date: CalendarDay
    let origin: Amendment

    init(_ change: Change) {
      (date, origin) = (change.date, change.amendment.origin)
    }
  }

  /// What an entry is about.
  private struct Subject: Hashable {
    let date: CalendarDay
    let field: String

    init(_ change: Change) {
      (date, field) = (change.date, change.amendment.field)
    }
  }
}
