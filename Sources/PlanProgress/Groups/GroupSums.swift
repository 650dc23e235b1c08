import ActionPlans

/// The counts of every set of a plan, each at the number of its entry in the configuration.
struct GroupSums: Sendable {
  private(set) var plan = CategoryTallies()
  private(set) var sectors: [CategoryTallies]
  private(set) var services: [CategoryTallies]
  private(set) var priorities: [CategoryTallies]
  private(set) var ways: [CategoryTallies]
  private(set) var duties: [CategoryTallies]
  private(set) var phases: [CategoryTallies]
  private(set) var leads: [LeadName: CategoryTallies] = [:]

  /// No actions, in the sets of `partnership`.
  init(_ partnership: Partnership, _ sets: ConfiguredSets) {
    sectors = Self.empty(partnership.sectors.count)
    services = Self.empty(sets.serviceCount)
    priorities = Self.empty(partnership.priorities.count)
    ways = Self.empty(partnership.ways.count)
    duties = Self.empty(partnership.duties.count)
    phases = Self.empty(partnership.phases.count)
  }

  private static func empty(_ count: Int) -> [CategoryTallies] {
    Array(repeating: CategoryTallies(), count: count)
  }

  /// Counts an action in the sets that it names itself; the sets of its file come with ``addFile(_:to:)``.
  mutating func add(_ figure: ActionFigure, of action: borrowing Action, phase: Int?, in sets: ConfiguredSets)
  {
    if let priority = sets.priorities[figure.priority] { priorities[priority].add(figure) }
    if let phase { phases[phase].add(figure) }
    leads[LeadName(text: figure.lead), default: CategoryTallies()].add(figure)
    Self.add(figure, toEach: action.ways, of: sets.ways, in: &ways)
    Self.add(figure, toEach: action.duties, of: sets.duties, in: &duties)
  }

  /// Counts an action once in each set that a list of ids names.
  private static func add<Thing>(
    _ figure: ActionFigure, toEach ids: [ID<Thing>], of numbers: [ID<Thing>: Int],
    in tallies: inout [CategoryTallies]
  ) {
    for position in ids.indices where !ids[..<position].contains(ids[position]) {
      if let number = numbers[ids[position]] { tallies[number].add(figure) }
    }
  }

  /// Counts all actions of a file in its service, its sector and the plan.
  mutating func addFile(_ tallies: CategoryTallies, service: Int?, sector: Int?) {
    plan += tallies
    if let service { services[service] += tallies }
    if let sector { sectors[sector] += tallies }
  }

  /// Adds the counts of other files of the same plan.
  static func += (left: inout GroupSums, right: GroupSums) {
    left.plan += right.plan
    add(right.sectors, to: &left.sectors)
    add(right.services, to: &left.services)
    add(right.priorities, to: &left.priorities)
    add(right.ways, to: &left.ways)
    add(right.duties, to: &left.duties)
    add(right.phases, to: &left.phases)
    left.leads.merge(right.leads, uniquingKeysWith: +)
  }

  private static func add(_ addends: [CategoryTallies], to sums: inout [CategoryTallies]) {
    for (number, addend) in zip(sums.indices, addends) where !addend.isEmpty { sums[number] += addend }
  }
}
