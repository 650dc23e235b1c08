internal import ActionPlans
internal import PlanProgress

extension SignedRecord {
  /// Where the figures of the record are not those that its own facts make.
  ///
  /// Whoever rewrites a figure together with the digests behind it contradicts the facts, and whoever rewrites those the
  /// plan. Colours also rest on what is not signed; of them only the counts can be told.
  ///
  /// - Parameter altered: actions whose facts are not those that were signed, of which nothing is told.
  func contradictions(leavingOut altered: Set<ID<Action>>) -> [RecordMistake] {
    // Another version's formulas make other figures.
    guard formula == Self.formulaVersion else { return [] }
    var mistakes: [RecordMistake] = []
    var told = PlanOfFacts(planStart: planStart)
    for action in actions where !altered.contains(action.id) {
      guard let mistake = told.add(action, at: to) else { continue }
      mistakes.append(RecordMistake(message: mistake, range: action.range, help: nil))
    }
    if !altered.isEmpty { return mistakes }
    let figures = PlanFigures(of: told.plan, asOf: to).actions
    var rated: [Category: [Rating: Int]] = [:]
    for (figure, action) in zip(figures, actions) {
      rated[action.category, default: [:]][action.standing.rating, default: 0] += 1
      let (said, made) = (action.standing, SignedStanding(figure))
      if said.state != made.state {
        mistakes.append(contradiction(action, said.state.rawValue, made.state.rawValue))
      }
      if said.progress != made.progress, !told.unclear.contains(action.id) {
        mistakes.append(contradiction(action, said.progress, made.progress))
      }
      if !said.rating.isPossible(for: said.state) {
        mistakes.append(contradiction(action, said.rating.rawValue, "another colour"))
      }
    }
    // The counts follow from the lines, of which one that is wrong has been told of.
    guard mistakes.isEmpty else { return mistakes }
    for made in Self.figures(of: figures) {
      let said = self.figures.first { $0.category == made.category }?.counts ?? []
      for count in made.counts {
        let number = Rating(rawValue: count.name).map { rated[made.category]?[$0] ?? 0 } ?? count.number
        let saidNumber = said.first { $0.name == count.name }?.number
        guard saidNumber != number else { continue }
        mistakes.append(
          RecordMistake(
            message: "The record counts \(saidNumber.map { "\($0)" } ?? "nothing") for \(made.category.rawValue) "
              + "\(count.name), and its actions make that \(number).", range: nil, help: nil))
      }
    }
    return mistakes
  }

  private func contradiction(_ action: SignedAction, _ said: String, _ made: String) -> RecordMistake {
    RecordMistake(
      message: "The line of \(action.id) says \(said), and its facts make that \(made).", range: action.range, help: nil
    )
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

/// The plan that the facts of a record tell, of which the formulas make figures anew.
private struct PlanOfFacts {
  private(set) var plan: Plan
  /// Actions of which two milestones cannot be told apart, so that the facts leave their progress open.
  private(set) var unclear: Set<ID<Action>> = []

  init(planStart: CalendarDay) {
    plan = Plan(partnership: Partnership(name: "", plan: "", from: planStart, to: planStart))
    plan.services = [ServicePlan(owner: .service(ID("")), lead: "")]
  }

  /// Adds what the facts say of an action.
  ///
  /// - Returns: what contradicts its line; nil when nothing does.
  mutating func add(_ signed: SignedAction, at day: CalendarDay) -> String? {
    var single: [SignedFact.Name: String] = [:]
    for fact in signed.facts where fact.subject.isEmpty { single[fact.name] = fact.value }
    func date(_ name: SignedFact.Name) -> CalendarDay? { single[name].flatMap { CalendarDay($0) } }
    var action = Action(
      id: signed.id, title: "", category: signed.category, priority: ID(single[.priority] ?? ""), due: signed.due,
      added: date(.added), start: date(.start), started: date(.started), completed: date(.completed),
      embedded: date(.embedded), withdrawn: date(.withdrawn).map { Withdrawal(date: $0) })
    if signed.firstDue != signed.due {
      action.changes.append(Change(date: day, amendment: .due(from: signed.firstDue, to: signed.due)))
    }
    for fact in signed.facts {
      guard let date = CalendarDay(fact.value) else { continue }
      if fact.name == .evidence { action.evidence.append(Evidence(date: date, title: "")) }
      if fact.name == .change, let completed = fact.subject.reopened {
        action.changes.append(Change(date: date, amendment: .reopened(completed: completed)))
      }
    }
    addMilestones(signed, to: &action, at: day)
    plan.services[0].actions.append(action)
    let isAsSaid =
      single[.category] == signed.category.rawValue && date(.firstDue) == signed.firstDue && date(.due) == signed.due
    return isAsSaid ? nil : "The line of \(signed.id) has another category or date than its facts."
  }

  private mutating func addMilestones(_ signed: SignedAction, to action: inout Action, at day: CalendarDay) {
    var milestones: [SignedFact.Thing: [Milestone]] = [:]
    for fact in signed.facts {
      guard let thing = fact.thing, thing.kind == .milestone else { continue }
      switch fact.name {
      case .milestone:
        guard let due = CalendarDay(fact.value) else { continue }
        milestones[thing, default: []].append(Milestone(title: fact.subject, due: due))
        if milestones[thing, default: []].count > 1 { unclear.insert(signed.id) }
      case .milestoneWeight: milestones[thing]?[0].weight = Int(fact.value) ?? 1
      case .milestoneDone: milestones[thing]?[0].done = CalendarDay(fact.value)
      case .milestoneDropped: milestones[thing]?[0].dropped = CalendarDay(fact.value)
      default: break
      }
    }
    action.milestones = milestones.values.flatMap { $0 }
    guard unclear.contains(signed.id) else { return }
    // Whether a step that counts was done nobody can tell from the facts, so that the line is taken at its word.
    action.milestones = []
    if signed.standing.state == .inProgress { action.started = action.started ?? day }
  }
}

extension String {
  /// The day up to which an action was completed, of a change that reopened it; nil for any other change.
  fileprivate var reopened: CalendarDay? {
    let words = split(separator: " ")
    return words.count == 3 && words[0] == "completed" ? CalendarDay(String(words[2])) : nil
  }
}
