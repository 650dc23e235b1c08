public import ActionPlans

/// Everything that the facts of a plan say on a day: each action, and each set of actions.
///
/// From the progress page. The same plan and the same day give the same figures on any machine, in the same order.
public struct PlanFigures: Sendable {
  /// The day: what is dated later has not happened.
  public let asOf: CalendarDay
  /// The figures of the actions, in plan order without outside ones.
  public let actions: [ActionFigure]
  /// The figures of the sets: the plan, sectors, services, priorities, ways, leads, duties, phases.
  ///
  /// Every configured one is there, in configured order; leads by code points.
  public let groups: [GroupFigure]

  /// The figures of `plan` at the end of `asOf`.
  ///
  /// One pass over the actions, in time proportional to what they say.
  public init(of plan: Plan, asOf: CalendarDay) {
    let basis = PartialFigures.Basis(plan, asOf: asOf)
    var all = PartialFigures(on: basis)
    all.reserve(plan.services.reduce(0) { $0 + $1.actions.count })
    for position in plan.services.indices { all.add(plan.services[position], at: position, on: basis) }
    self.init(all, on: basis)
  }

  /// The figures that parts add up to, all made on the same `basis`.
  public init(_ parts: PartialFigures, on basis: PartialFigures.Basis) {
    asOf = basis.context.asOf
    actions = parts.actions
    groups = Self.groups(parts.sums, of: basis.partnership)
  }

  private static func groups(_ sums: GroupSums, of partnership: Partnership) -> [GroupFigure] {
    var groups = [GroupFigure(by: .plan, id: "plan", title: partnership.plan, tallies: sums.plan)]
    func append(_ by: Grouping, _ entries: [(id: String, title: String)], _ tallies: [CategoryTallies]) {
      for (entry, tally) in zip(entries, tallies) {
        groups.append(GroupFigure(by: by, id: entry.id, title: entry.title, tallies: tally))
      }
    }
    append(.sector, partnership.sectors.map { ($0.id.text, $0.title) }, sums.sectors)
    append(.service, partnership.sectors.flatMap(\.services).map { ($0.id.text, $0.title) }, sums.services)
    append(.priority, partnership.priorities.map { ($0.id.text, $0.title) }, sums.priorities)
    append(.way, partnership.ways.map { ($0.id.text, $0.title) }, sums.ways)
    let leads = sums.byLead
    append(.lead, leads.map { ($0.lead, $0.lead) }, leads.map(\.tallies))
    append(.duty, partnership.duties.map { ($0.id.text, $0.title) }, sums.duties)
    append(.phase, partnership.phases.map { ($0.id.text, $0.title) }, sums.phases)
    return groups
  }
}
