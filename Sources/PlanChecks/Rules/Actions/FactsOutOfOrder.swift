internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// Dates that cannot have followed each other so.
enum FactsOutOfOrder: ActionRule {
  static let missedKeys = ["completed", "changes"]

  static let description = RuleDescription(
    RuleID("P028", "facts-out-of-order"), .error,
    title: "Facts have dates that cannot have followed each other.",
    why: "Work is begun, done and then embedded. Dates in another order mean that one of them is wrong.",
    mend: "Correct the date that is wrong.",
    broken: [
      .servicePlan(adding: [
        "completed: «2021-09-15»",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: Website check of all schools",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "completed: 2022-07-15",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: Website check of all schools",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    var findings: [Finding] = []
    func require(
      _ earlier: CalendarDay?, _ earlierKey: PlaceStep, before later: CalendarDay?,
      _ steps: @autoclosure () -> [PlaceStep], _ words: String
    ) {
      guard let earlier, let later, later < earlier else { return }
      findings.append(
        finding(
          at: context.place(steps()), "\(action.id) \(words) on \(later), before that: \(earlier).",
          related: [.init(context.place(earlierKey), "the earlier step")]))
    }
    require(action.started, "started", before: action.completed, ["completed"], "was completed")
    require(action.completed, "completed", before: action.embedded, ["embedded"], "was embedded")
    require(action.added, "added", before: action.withdrawn?.date, ["withdrawn", "date"], "was withdrawn")
    if action.embedded != nil, action.completed == nil {
      findings.append(
        finding(
          at: context.place("embedded"), "\(action.id) is embedded but was never completed.",
          help: "Add 'completed:' with its date, or take 'embedded' away."))
    }
    if !action.changes.isEmpty { findings += reversals(action, in: context) }
    return findings
  }

  /// What was taken back before it happened, or stands there again with a date before that.
  private static func reversals(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    var findings: [Finding] = []
    let changes = action.changes.span
    for number in changes.indices {
      let (again, reversed, steps): (CalendarDay?, CalendarDay, [PlaceStep])
      switch changes[number].amendment {
      case .reopened(let day): (again, reversed, steps) = (action.completed, day, ["completed"])
      case .noLongerEmbedded(let day): (again, reversed, steps) = (action.embedded, day, ["embedded"])
      case .takenUpAgain(let day): (again, reversed, steps) = (action.withdrawn?.date, day, ["withdrawn", "date"])
      default: continue
      }
      let (date, place) = (changes[number].date, PlaceStep.entry(number))
      if date < reversed {
        findings.append(
          finding(
            at: context.place("changes", place, "from"),
            "\(action.id): what happened on \(reversed) was taken back before that: \(date)."))
      }
      if let again, again < date {
        findings.append(
          finding(
            at: context.place(steps),
            "\(action.id) has the date \(again) for what was taken back on \(date), after that.",
            help: "What happens again after a reversal has a later date. Leave the key out until it comes.",
            related: [.init(context.place("changes", place, "date"), "taken back here")]))
      }
    }
    return findings
  }
}
