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
  /// The leads met so far, in no order, with the numbers of their counts.
  private var leadNumbers: [LeadName: Int] = [:]
  private var leads: [CategoryTallies] = []

  /// No actions, in the sets of `partnership`.
  init(_ partnership: Partnership, _ sets: ConfiguredSets) {
    sectors = Self.empty(partnership.sectors.count)
    services = Self.empty(sets.sectorOfService.count)
    priorities = Self.empty(partnership.priorities.count)
    ways = Self.empty(partnership.ways.count)
    duties = Self.empty(partnership.duties.count)
    phases = Self.empty(partnership.phases.count)
  }

  private static func empty(_ count: Int) -> [CategoryTallies] {
    Array(repeating: CategoryTallies(), count: count)
  }

  /// Counts an action in the sets that it names itself; the sets of its file come with ``addFile(_:to:)``.
  mutating func add(
    _ entry: TallyEntry, of figure: ActionFigure, ways names: [ID<WayOfWorking>], duties met: [ID<Duty>],
    in basis: PartialFigures.Basis
  ) {
    let sets = basis.sets
    if let priority = sets.priorities[figure.priority] { priorities[priority].add(entry) }
    if let phase = basis.context.phase(of: figure.due) { phases[phase].add(entry) }
    leads[number(ofLead: figure.lead)].add(entry)
    Self.add(entry, toEach: names, of: sets.ways, in: &ways)
    Self.add(entry, toEach: met, of: sets.duties, in: &duties)
  }

  /// Up to so many ids of one action are compared with each other.
  private static let few = 16

  /// Counts an action once in each set that a list of ids names.
  private static func add<Thing>(
    _ entry: TallyEntry, toEach ids: [ID<Thing>], of numbers: NumberedIDs<Thing>,
    in tallies: inout [CategoryTallies]
  ) {
    if ids.count == 1 {
      if let number = numbers[ids[0]] { tallies[number].add(entry) }
      return
    }
    var counted: Set<Int> = []
    for position in ids.indices {
      guard let number = numbers[ids[position]] else { continue }
      // Of a few ids each is held against those before it; of many, which no plan has, a table is kept.
      if ids.count <= few {
        if ids[..<position].contains(ids[position]) { continue }
      } else if !counted.insert(number).inserted {
        continue
      }
      tallies[number].add(entry)
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
    for (lead, number) in right.leadNumbers { left.leads[left.number(ofLead: lead.text)] += right.leads[number] }
  }

  /// The number of a lead's counts, which are made at its first action.
  private mutating func number(ofLead lead: String) -> Int {
    let name = LeadName(text: lead)
    if let number = leadNumbers[name] { return number }
    leadNumbers[name] = leads.count
    leads.append(CategoryTallies())
    return leads.count - 1
  }

  /// The counts by lead, by code points.
  var byLead: [(lead: String, tallies: CategoryTallies)] {
    leadNumbers.sorted { $0.key < $1.key }.map { ($0.key.text, leads[$0.value]) }
  }

  private static func add(_ addends: [CategoryTallies], to sums: inout [CategoryTallies]) {
    for (number, addend) in zip(sums.indices, addends) where !addend.isEmpty { sums[number] += addend }
  }
}
