internal import ActionPlans
internal import PlanProgress

/// The plan that the facts of a record tell, of which the formulas make figures anew.
struct PlanOfFacts {
  private(set) var plan: Plan
  /// Actions of which two milestones cannot be told apart, so that the facts leave their progress open.
  private(set) var unclear: Set<ID<Action>> = []

  init(planStart: CalendarDay) {
    plan = Plan(partnership: Partnership(name: "", plan: "", from: planStart, to: planStart))
    plan.services = [ServicePlan(owner: .service(ID("")), lead: "")]
  }

  /// Adds what the facts say of an action up to `day`.
  mutating func add(_ signed: SignedAction, at day: CalendarDay) {
    func date(_ name: SignedFact.Name) -> CalendarDay? { signed.value(of: name).flatMap { CalendarDay($0) } }
    var action = Action(
      id: signed.id, title: "", category: signed.category, priority: ID(""), due: signed.due, added: date(.added),
      start: date(.start), started: date(.started), completed: date(.completed), embedded: date(.embedded),
      withdrawn: date(.withdrawn).map { Withdrawal(date: $0) })
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
  }

  private mutating func addMilestones(_ signed: SignedAction, to action: inout Action, at day: CalendarDay) {
    var numbers: [SignedFact.Thing: Int] = [:]
    for fact in signed.facts {
      guard let thing = fact.thing, thing.kind == .milestone else { continue }
      if fact.name == .milestone, let due = CalendarDay(fact.value) {
        if numbers[thing] != nil { unclear.insert(signed.id) }
        numbers[thing] = action.milestones.count
        action.milestones.append(Milestone(title: fact.subject, due: due))
      }
      guard let number = numbers[thing] else { continue }
      switch fact.name {
      case .milestoneWeight: action.milestones[number].weight = Int(fact.value) ?? 1
      case .milestoneDone: action.milestones[number].done = CalendarDay(fact.value)
      case .milestoneDropped: action.milestones[number].dropped = CalendarDay(fact.value)
      default: break
      }
    }
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
