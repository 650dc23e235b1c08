import ActionPlans

/// Where each configured sector, service, priority, way and duty stands in its list, so that actions are put into sets by
/// number.
struct ConfiguredSets: Sendable {
  let sectors: NumberedIDs<Sector>
  /// The services of all sectors, in configured order.
  let services: NumberedIDs<Service>
  let priorities: NumberedIDs<Priority>
  let ways: NumberedIDs<WayOfWorking>
  let duties: NumberedIDs<Duty>
  /// For each service the number of its sector.
  let sectorOfService: [Int]

  init(_ partnership: Partnership) {
    sectors = NumberedIDs(partnership.sectors.map(\.id))
    services = NumberedIDs(partnership.sectors.flatMap(\.services).map(\.id))
    priorities = NumberedIDs(partnership.priorities.map(\.id))
    ways = NumberedIDs(partnership.ways.map(\.id))
    duties = NumberedIDs(partnership.duties.map(\.id))
    sectorOfService = partnership.sectors.enumerated().flatMap { number, sector in
      Array(repeating: number, count: sector.services.count)
    }
  }
}
