public import ActionPlans

/// The figures of some of a plan's files, which add up to those of the whole.
///
/// Parts of one plan and one day can be made side by side and added in any order: what comes of it is the same.
public struct PartialFigures: Sendable {
  /// The figures of the actions, in plan order without outside ones.
  public private(set) var actions: [ActionFigure] = []
  private(set) var sums: GroupSums

  /// What all parts of a plan's figures share: its ids by number, the thresholds, the latest readings.
  ///
  /// Make it once and use it for every part.
  public struct Basis: Sendable {
    let context: FigureContext
    let sets: ConfiguredSets
    let partnership: Partnership

    /// What the figures of `plan` at the end of `asOf` rest on.
    public init(_ plan: Plan, asOf: CalendarDay) {
      context = FigureContext(plan, asOf: asOf)
      sets = ConfiguredSets(plan.partnership)
      partnership = plan.partnership
    }
  }

  /// No figures yet.
  ///
  /// Takes room for every configured set: make a part for each thread, not for each file.
  public init(on basis: Basis) {
    sums = GroupSums(basis.partnership, basis.sets)
  }

  /// Makes room for so many more actions.
  public mutating func reserve(_ count: Int) { actions.reserveCapacity(actions.count + count) }

  /// Adds the figures of the plan's file at `position` of its `services`.
  ///
  /// Files can be added one by one as they are read, each position once; fastest in the order of their positions.
  public mutating func add(_ file: ServicePlan, at position: Int, on basis: borrowing Basis) {
    let (owner, service, sector) = Self.place(of: file, at: position, on: basis)
    let isInOrder = (actions.last?.place.file ?? -1) <= position
    var tallies = CategoryTallies()
    let entries = file.actions.span
    for number in entries.indices {
      guard let figure = ActionFigure(entries, at: number, of: owner, in: basis.context) else { continue }
      let entry = TallyEntry(figure)
      tallies.add(entry)
      sums.add(entry, of: figure, ways: entries[number].ways, duties: entries[number].duties, in: basis)
      actions.append(figure)
    }
    sums.addFile(tallies, service: service, sector: sector)
    if !isInOrder { actions.sort { $0.place < $1.place } }
  }

  /// Whose file it is, with the numbers of its service and sector.
  private static func place(
    of file: ServicePlan, at position: Int, on basis: borrowing Basis
  ) -> (owner: ActionFigure.File, service: Int?, sector: Int?) {
    let service: ID<Service>?
    let numbers: (service: Int?, sector: Int?)
    var sectorID: ID<Sector>? = nil
    switch file.owner {
    case .service(let id):
      service = id
      let found = basis.sets.services[id]
      let sector = found.map { basis.sets.sectorOfService[$0] }
      numbers = (found, sector)
      if let sector { sectorID = basis.partnership.sectors[sector].id }
    case .sector(let id):
      service = nil
      numbers = (nil, basis.sets.sectors[id])
      sectorID = id
    }
    let owner = ActionFigure.File(position: position, sector: sectorID, service: service, lead: file.lead)
    return (owner, numbers.service, numbers.sector)
  }

  /// Adds the figures of other files of the same plan on the same day.
  public static func += (left: inout PartialFigures, right: PartialFigures) {
    let isInOrder = (left.actions.last?.place).flatMap { last in right.actions.first.map { last < $0.place } } ?? true
    left.actions += right.actions
    if !isInOrder { left.actions.sort { $0.place < $1.place } }
    left.sums += right.sums
  }

  /// The figures of the files of both, which must be different files of one plan on one day.
  public static func + (left: PartialFigures, right: PartialFigures) -> PartialFigures {
    var sum = left
    sum += right
    return sum
  }
}
