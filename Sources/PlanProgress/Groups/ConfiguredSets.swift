import ActionPlans

/// Where each configured sector, service, priority, way and duty stands in its list, so that actions are put into sets by
/// number.
///
/// Of two entries with one id, which checks report, the first counts.
struct ConfiguredSets: Sendable {
  private(set) var sectors: [ID<Sector>: Int] = [:]
  /// For each service its number among all services in configured order, and its sector's number.
  private(set) var services: [ID<Service>: (service: Int, sector: Int)] = [:]
  private(set) var priorities: [ID<Priority>: Int]
  private(set) var ways: [ID<WayOfWorking>: Int]
  private(set) var duties: [ID<Duty>: Int]
  /// The number of services.
  private(set) var serviceCount = 0

  init(_ partnership: Partnership) {
    priorities = Self.numbered(partnership.priorities.map(\.id))
    ways = Self.numbered(partnership.ways.map(\.id))
    duties = Self.numbered(partnership.duties.map(\.id))
    sectors = Self.numbered(partnership.sectors.map(\.id))
    for (sector, services) in partnership.sectors.map(\.services).enumerated() {
      for service in services {
        if self.services[service.id] == nil { self.services[service.id] = (serviceCount, sector) }
        serviceCount += 1
      }
    }
  }

  private static func numbered<Thing>(_ ids: [ID<Thing>]) -> [ID<Thing>: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
