internal import ActionPlans
internal import PlanProgress

extension LateMust {
  /// What a board asks of a late Must, in the order in which it asks.
  func card(in plan: DatedPlan) -> Card {
    let names = plan.names
    let facts: [Fact?] = [
      Fact(duties.count == 1 ? "Duty" : "Duties", duties.map { Words(names.text(of: $0)) })
        ?? Fact("Duty", "none is named"),
      Fact("Service", plan.whose(figure)),
      Fact("Accountable", figure.accountable),
      figure.lead == figure.accountable ? nil : Fact("Lead", figure.lead),
      Fact("First promised", figure.baselineDue.longText),
      Fact("Now promised", figure.due == figure.baselineDue ? "the same day" : figure.duePromise),
      Fact("Why", figure.reasonTexts.map { Words($0.sentence) }),
      Fact("Path to green", pathToGreen.map { "\($0.text.sentence) (\($0.date.longText))" } ?? "none is given"),
      Fact("Asked", ask?.text),
      figure.restsOnBrokenChain
        ? Fact("Mark", "Its changes do not follow from each other, so its dates may be wrong.") : nil,
    ]
    return Card(
      mark: figure.id.text, title: figure.title, standing: figure.standing, facts: facts.compactMap { $0 })
  }
}
