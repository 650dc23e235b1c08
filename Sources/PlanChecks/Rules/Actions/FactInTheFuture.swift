internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// Something is recorded that has not happened yet.
enum FactInTheFuture: ActionRule {
  static let description = RuleDescription(
    RuleID("P029", "fact-in-the-future"), .error,
    title: "A fact is dated after today.",
    why: "Plan files record what happened. A date to come is a promise and belongs into 'due' or "
      + "'start'.",
    mend: "Correct the date, or write the fact down when it has happened.",
    broken: [
      .servicePlan(("started: 2021-10-04", "started: «2031-01-10»"))
    ],
    kept: [
      .servicePlan(("started: 2021-10-04", "started: 2022-01-10"))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    var findings: [Finding] = []
    func require(_ day: CalendarDay?, _ what: String, _ steps: @autoclosure () -> [PlaceStep]) {
      guard let day, day > context.today else { return }
      findings.append(
        finding(
          at: context.place(steps()),
          "\(action.id): \(what) is dated \(day), which has not come yet (today is \(context.today))."))
    }
    require(action.started, "the start of work", ["started"])
    require(action.completed, "the completion", ["completed"])
    require(action.embedded, "embedding", ["embedded"])
    require(action.recorded, "the day of recording", ["recorded"])
    require(action.added, "joining the plan", ["added"])
    require(action.dutiesChecked, "the check against the duties", ["duties-checked"])
    require(action.withdrawn?.date, "the withdrawal", ["withdrawn", "date"])
    require(action.withdrawn?.agreedOn, "the agreement to the withdrawal", ["withdrawn", "agreed-on"])
    for (number, milestone) in action.milestones.enumerated() {
      require(milestone.done, "a milestone", ["milestones", .entry(number), "done"])
      require(milestone.dropped, "dropping a milestone", ["milestones", .entry(number), "dropped"])
      require(milestone.recorded, "the recording of a milestone", ["milestones", .entry(number), "recorded"])
    }
    for (number, evidence) in action.evidence.enumerated() {
      require(evidence.date, "evidence", ["evidence", .entry(number), "date"])
      require(evidence.recorded, "the recording of evidence", ["evidence", .entry(number), "recorded"])
    }
    for (number, update) in action.updates.enumerated() {
      require(update.date, "an update", ["updates", .entry(number), "date"])
    }
    for (number, change) in action.changes.enumerated() {
      require(change.date, "a change", ["changes", .entry(number), "date"])
      require(change.agreedOn, "the agreement to a change", ["changes", .entry(number), "agreed-on"])
    }
    return findings
  }
}
