import ActionPlans
import PlanProgress

/// The day that `text` says; tests write real days only.
func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(number: .min) }

/// The value that `text` says; tests write real values only.
func quantity(_ text: String) -> Quantity? { Quantity(text) }

/// An action of the plan of 2021 to 2025, due on 30 June 2022 and to start on 1 November 2021, after `edit`.
func action(_ id: String = "SALT-01", _ category: Category = .must, _ edit: (inout Action) -> Void = { _ in }) -> Action
{
  var action = Action(
    id: ID(id), title: "Publish one access route", category: category, priority: ID("journey"), due: day("2022-06-30"))
  action.start = day("2021-11-01")
  edit(&action)
  return action
}

/// A change of that day, agreed by the board.
func change(_ date: String, _ amendment: Amendment, agreed: Bool = true, reason: String? = "Posts were empty.")
  -> Change
{
  var change = Change(date: day(date), amendment: amendment)
  change.reason = reason
  change.agreedBy = agreed ? "SEND Partnership Board" : nil
  return change
}

/// A milestone with its due date and, where they are given, the days it was done and dropped.
func milestone(_ due: String, done: String? = nil, dropped: String? = nil, weight: Int = 1) -> Milestone {
  var milestone = Milestone(title: "Draft agreed", due: day(due))
  milestone.done = done.map { day($0) }
  milestone.dropped = dropped.map { day($0) }
  milestone.weight = weight
  return milestone
}

/// A move of the due date.
func move(_ from: String, _ to: String?) -> Amendment { .due(from: day(from), to: to.map { day($0) }) }

/// A framework of two sectors with two services and one, two priorities, a way, a duty and two phases.
func partnership() -> Partnership {
  var partnership = Partnership(
    name: "Example SEND Partnership", plan: "Example SEND Plan", from: day("2021-09-01"), to: day("2025-08-31"))
  var health = Sector(id: ID("health"), title: "NHS providers")
  health.services = [
    Service(id: ID("salt"), title: "Speech and language therapy"), Service(id: ID("camhs"), title: "CAMHS"),
  ]
  var council = Sector(id: ID("council"), title: "Council")
  council.services = [Service(id: ID("inclusion"), title: "Inclusion Service")]
  partnership.sectors = [health, council]
  partnership.priorities = [
    Priority(id: ID("journey"), title: "Journey"), Priority(id: ID("listening"), title: "Listening"),
  ]
  partnership.ways = [WayOfWorking(id: ID("join-up"), title: "Join up")]
  partnership.duties = [Duty(id: ID("cfa-2014-s42"), title: "Secure the provision")]
  partnership.phases = [
    Phase(id: ID("first"), title: "First", from: day("2021-09-01"), to: day("2023-02-28")),
    Phase(id: ID("second"), title: "Second", from: day("2023-02-01"), to: day("2025-08-31")),
  ]
  return partnership
}

/// A plan whose service `salt` has these actions.
func plan(_ actions: [Action], indicators: [Indicator] = []) -> Plan {
  var plan = Plan(partnership: partnership())
  var service = ServicePlan(owner: .service(ID("salt")), lead: "Head of Therapies")
  service.actions = actions
  plan.services = [service]
  plan.indicators = indicators
  return plan
}

/// The figure of an action alone in its plan; nil when it is outside.
func figure(_ action: Action, at date: String, indicators: [Indicator] = []) -> ActionFigure? {
  PlanFigures(of: plan([action], indicators: indicators), asOf: day(date)).actions.first
}

/// The codes of the reasons of an action alone in its plan.
func codes(_ action: Action, at date: String, indicators: [Indicator] = []) -> [String] {
  figure(action, at: date, indicators: indicators)?.reasons.map(\.code.rawValue) ?? ["outside"]
}

/// An indicator of waiting weeks, lower being better, read at the end of each of these calendar quarters.
func weeks(_ readings: KeyValuePairs<String, String>) -> Indicator {
  var indicator = Indicator(id: ID("wait"), title: "Median wait")
  indicator.unit = "weeks"
  indicator.better = .lower
  indicator.readings = readings.compactMap { period, value in
    guard let period = Period(period, year: .calendar), let value = Quantity(value) else { return nil }
    return Reading(period: period, value: value)
  }
  return indicator
}
