internal import ActionPlans
internal import PlanFiles
internal import PlanProgress

/// Where a sector stands, and the services in it.
public struct SectorStanding: Hashable, Sendable {
  /// The sector's counts, its own plan's and its services' together.
  public let standing: Standing
  /// Whether it has a plan of its own, beside those of its services.
  public let hasOwnPlan: Bool
  /// The services that exist on the day or promised something, in configured order.
  public let services: [ServiceStanding]

  /// Whether it is one service and nothing else, so that the figures of both are the same.
  var isOneService: Bool { services.count == 1 && !hasOwnPlan }

  /// Whether there is any plan in it.
  public var hasPlan: Bool { hasOwnPlan || services.contains(where: \.hasPlan) }

  /// The sectors within `scope` that exist on the day or promised something, in configured order.
  static func all(
    of plan: DatedPlan, in scope: AccountabilitySummary.Scope, now: ScopedFigures, before: ScopedFigures
  ) -> [SectorStanding] {
    let owners = Set(plan.plan.services.map(\.owner))
    return plan.partnership.sectors.compactMap { sector in
      guard scope.contains(sector: sector.id) else { return nil }
      let services = ServiceStanding.all(of: sector, owners, on: plan.asOf, in: scope, now: now, before: before)
      if services.isEmpty, !scope.services.isEmpty { return nil }
      let standing = Standing(.sector, sector.id.text, sector.title, now: now, before: before)
      let hasOwnPlan = owners.contains(.sector(sector.id))
      let isWanted = scope.priorities.isEmpty && sector.exists(on: plan.asOf)
      guard isWanted || !standing.tallies.isEmpty else { return nil }
      return SectorStanding(standing: standing, hasOwnPlan: hasOwnPlan, services: services)
    }
  }
}

extension Sector {
  /// Whether the sector exists on `day`.
  fileprivate func exists(on day: CalendarDay) -> Bool { from ?? day <= day && day <= to ?? day }
}
