internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A target became easier to reach, or a baseline another one, and no change entry tells of it.
enum TargetEasedSilently: ActionChangeRule {
  static let comparedKeys = ["measures", "changes"]

  static let description = RuleDescription(
    RuleID("C004", "target-eased-silently"), .error,
    title: "A target was made easier or a baseline rewritten with no change entry.",
    why: "Who moves the mark that is measured against can make any result a success.",
    mend:
      "Add an entry under 'changes' with field: target (or baseline), the indicator, from, to, the reason and who agreed.",
    broken: [
      .change(from: measured(target: "18"), to: measured(target: "«24»"))
    ],
    kept: [
      .change(
        from: measured(target: "18"),
        to: measured(
          target: "24",
          adding: [
            "changes:", "  - date: 2022-06-01", "    field: target", "    indicator: salt-wait-weeks", "    from: 18",
            "    to: 24", "    reason: Two posts could not be filled.", "    agreed-by: SEND Partnership Board",
          ])),
      .change(from: measured(target: "18"), to: measured(target: "16")),
    ])

  private static func measured(target: String, adding lines: [String] = []) -> RuleExample {
    .servicePlan(
      adding: [
        "measures:", "  - indicator: salt-wait-weeks", "    baseline: 31", "    target: \(target)",
        "    by: 2022-07-31",
      ] + lines)
  }

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let measures = revision.current.action.measures
    let numbers = Dictionary(measures.enumerated().map { ($1.indicator, $0) }) { first, _ in first }
    // A misspelt indicator has its own finding, and may be the one that is missed.
    if !measures.allSatisfy({ comparison.indicators[$0.indicator] != nil }) { return [] }
    return revision.earlier.action.measures.flatMap { old -> [Finding] in
      guard let number = numbers[old.indicator] else { return removed(old, revision) }
      let new = measures[number]
      if new == old { return [] }
      let indicator = comparison.indicators[old.indicator]
      var findings: [Finding] = []
      if let before = old.target, before.isEased(to: new.target, indicator) {
        findings += finding(
          revision.target(of: old.indicator), "target", before, new.target, old.indicator, number, revision)
      }
      if let before = old.by, old.target != nil, new.by.map({ $0 > before }) ?? true {
        findings += later(before, new, number, revision)
      }
      if let before = old.baseline {
        findings += finding(
          revision.baseline(of: old.indicator), "baseline", before, new.baseline, old.indicator, number, revision)
      }
      return findings
    }
  }

  private static func later(
    _ before: CalendarDay, _ now: Measure, _ number: Int, _ revision: ActionRevision
  ) -> [Finding] {
    if isTold(now.indicator, revision) || movesWithDue(now, revision) { return [] }
    let became = now.by.map { "moved from \(before) to \($0)" } ?? "(\(before)) is gone"
    return [
      finding(
        at: revision.current.place("measures", .entry(number), now.by == nil ? "indicator" : "by"),
        "The day for the target of \(now.indicator) in \(revision.id) \(became), and no change entry says why.",
        help: "Put the day back, or add an entry under 'changes' with field: measure, what changed and the reason.")
    ]
  }

  /// Whether the day moved along with the action, whose own move is told.
  static func movesWithDue(_ measure: Measure, _ revision: ActionRevision) -> Bool {
    guard case .entry = revision.due, let by = measure.by else { return false }
    return by <= revision.current.action.due
  }

  /// Whether an entry that was added tells in words of what is measured, or of the target of `indicator`.
  private static func isTold(_ indicator: ID<Indicator>, _ revision: ActionRevision) -> Bool {
    revision.addedChanges.contains { change in
      switch change.amendment {
      case .measure: true
      case .target(let changed, _, _): changed == indicator
      default: false
      }
    }
  }

  private static func removed(_ measure: Measure, _ revision: ActionRevision) -> [Finding] {
    guard let target = measure.target else { return [] }
    if isTold(measure.indicator, revision) { return [] }
    return [
      finding(
        at: revision.current.place("title"),
        "\(revision.id) is no longer measured by \(measure.indicator), whose target was \(target.text), and no change "
          + "entry says why.",
        help: "Put the measure back, or add an entry under 'changes' with field: measure and the reason.")
    ]
  }

  private static func finding(
    _ explanation: FieldExplanation, _ field: String, _ before: Quantity, _ now: Quantity?,
    _ indicator: ID<Indicator>, _ number: Int, _ revision: ActionRevision
  ) -> [Finding] {
    guard explanation.isMissing else { return missingReason(of: explanation, field, revision) }
    let became = now.map { "went from \(before.text) to \($0.text)" } ?? "of \(before.text) is gone"
    let place =
      explanation.position.map { revision.current.place("changes", .entry($0), "from") }
      ?? revision.current.place("measures", .entry(number), now == nil ? "indicator" : .key(field))
    return [
      finding(
        at: place,
        "The \(field) of \(indicator) in \(revision.id) \(became), and "
          + (explanation.position == nil
            ? "no change entry says why." : "its change entry does not begin at \(before.text)."))
    ]
  }
}
