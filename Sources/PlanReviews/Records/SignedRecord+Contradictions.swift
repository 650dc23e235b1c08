internal import ActionPlans
internal import PlanProgress

extension SignedRecord {
  /// Where the record does not agree with its own facts.
  ///
  /// Whoever rewrites a figure together with the digests behind it contradicts the facts, and whoever rewrites those the
  /// plan. Colours also rest on what is not signed; of them only the counts can be told, and what the state rules out.
  ///
  /// - Parameter altered: actions whose facts are not those that were signed, of which nothing is told, so that the counts
  ///   cannot be told either.
  func contradictions(leavingOut altered: Set<ID<Action>>) -> [RecordMistake] {
    let actions = actions.filter { !altered.contains($0.id) }
    let lines = actions.filter { !$0.agreesWithFacts }.map {
      $0.mistake("The line of \($0.id) has another category or date than its facts.")
    }
    // The formulas of another version make other figures.
    guard formula == Self.formulaVersion else { return lines }
    var facts = PlanOfFacts(planStart: planStart)
    for action in actions { facts.add(action, at: to) }
    let figures = PlanFigures(of: facts.plan, asOf: to).actions
    let standings = standingMistakes(of: actions, figures, leavingOpen: facts.unclear)
    // The counts follow from the lines; one that is wrong has been told of.
    guard lines.isEmpty, standings.isEmpty, altered.isEmpty else { return lines + standings }
    return countMistakes(made: Self.figures(of: figures))
  }

  /// Where lines of actions say something else than the figures that their facts make.
  private func standingMistakes(
    of actions: [SignedAction], _ figures: [ActionFigure], leavingOpen unclear: Set<ID<Action>>
  ) -> [RecordMistake] {
    let made = Dictionary(figures.map { ($0.id, SignedStanding($0)) }) { first, _ in first }
    return actions.flatMap { action -> [RecordMistake] in
      let said = action.standing
      guard let made = made[action.id] else {
        return [action.mistake("The facts of \(action.id) make it no part of the plan on \(to).")]
      }
      var wrong: [(said: String, made: String)] = []
      if said.state != made.state { wrong.append((said.state.rawValue, made.state.rawValue)) }
      if said.progress != made.progress, !unclear.contains(action.id) { wrong.append((said.progress, made.progress)) }
      if !said.rating.isPossible(for: said.state) { wrong.append((said.rating.rawValue, "another colour")) }
      return wrong.map {
        action.mistake("The line of \(action.id) says \($0.said), and its facts make that \($0.made).")
      }
    }
  }

  /// Where the record counts something else than its lines make, in which nothing is wrong.
  private func countMistakes(made: [Figures]) -> [RecordMistake] {
    let names = made.map { figures in (figures.category, figures.counts.map(\.name)) }
    guard figures.elementsEqual(names, by: { $0.category == $1.0 && $0.counts.map(\.name) == $1.1 }) else {
      return [RecordMistake(message: "The record has other counts than records have.", range: nil, help: nil)]
    }
    var rated: [Category: [Rating: Int]] = [:]
    for action in actions { rated[action.category, default: [:]][action.standing.rating, default: 0] += 1 }
    return zip(figures, made).flatMap { said, made in
      zip(said.counts, made.counts).compactMap { said, count in
        let number = Rating(rawValue: count.name).map { rated[made.category]?[$0] ?? 0 } ?? count.number
        guard said.number != number else { return nil }
        return RecordMistake(
          message:
            "The record counts \(said.number) for \(made.category.rawValue) \(count.name), and its actions make that "
            + "\(number).", range: nil, help: nil)
      }
    }
  }
}

extension SignedAction {
  /// Whether its line has the category and the dates of its facts.
  fileprivate var agreesWithFacts: Bool {
    value(of: .category) == category.rawValue && value(of: .firstDue) == firstDue.description
      && value(of: .due) == due.description
  }

  fileprivate func mistake(_ message: String) -> RecordMistake {
    RecordMistake(message: message, range: range, help: nil)
  }
}

extension Rating {
  /// Whether an action in `state` may have the colour, as far as the state alone says.
  fileprivate func isPossible(for state: ActionState) -> Bool {
    switch self {
    case .grey: state == .withdrawn
    case .blue: state.isDelivered
    case .white: state == .notYetDue
    case .green: state == .inProgress || state == .notStarted
    case .red, .amber: state.isOpen
    }
  }
}
