internal import ActionPlans
internal import PlanProgress

/// Where a service stands.
public struct ServiceStanding: Hashable, Sendable {
  /// The service's counts.
  public let standing: Standing
  /// Whether it has a plan.
  public let hasPlan: Bool
  /// Whether the partnership expects a plan of it on the day.
  public let isRequired: Bool

  /// The services of `sector` within `scope` that exist on the day or promised something, in configured order.
  static func all(
    of sector: Sector, _ owners: Set<PlanOwner>, on day: CalendarDay, in scope: AccountabilitySummary.Scope,
    now: ScopedFigures, before: ScopedFigures
  ) -> [ServiceStanding] {
    sector.services.compactMap { service in
      guard scope.contains(service: service.id) else { return nil }
      let standing = Standing(.service, service.id.text, service.title, now: now, before: before)
      let exists = service.from ?? day <= day && day <= service.to ?? day
      let isWanted = scope.priorities.isEmpty && exists
      guard isWanted || !standing.tallies.isEmpty else { return nil }
      return ServiceStanding(
        standing: standing, hasPlan: owners.contains(.service(service.id)), isRequired: service.required && exists)
    }
  }
}
