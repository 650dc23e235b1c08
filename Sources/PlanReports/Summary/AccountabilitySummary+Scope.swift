public import ActionPlans
internal import PlanProgress

extension AccountabilitySummary {
  /// What a summary is narrowed to; several names of one kind widen it, several kinds narrow it further.
  public struct Scope: Hashable, Sendable {
    /// Only these sectors; every one when empty.
    public var sectors: [ID<Sector>]
    /// Only these services; every one when empty.
    public var services: [ID<Service>]
    /// Only what served these priority areas on the day; every one when empty.
    public var priorities: [ID<Priority>]

    /// The whole plan.
    public static let everything = Scope()

    /// What belongs to all of these; an empty list does not narrow anything.
    public init(sectors: [ID<Sector>] = [], services: [ID<Service>] = [], priorities: [ID<Priority>] = []) {
      self.sectors = sectors
      self.services = services
      self.priorities = priorities
    }

    /// Whether nothing is narrowed.
    public var isEverything: Bool { sectors.isEmpty && services.isEmpty && priorities.isEmpty }

    /// Whether an action belongs to it.
    func contains(_ figure: ActionFigure) -> Bool {
      contains(sector: figure.sector) && (services.isEmpty || figure.service.map(services.contains) ?? false)
        && contains(priority: figure.priority)
    }

    /// Whether a sector belongs to it, with whatever of its services does.
    func contains(sector: ID<Sector>?) -> Bool {
      sectors.isEmpty || sector.map(sectors.contains) ?? false
    }

    /// Whether a service belongs to it.
    func contains(service: ID<Service>) -> Bool { services.isEmpty || services.contains(service) }

    /// Whether a priority area belongs to it.
    func contains(priority: ID<Priority>) -> Bool { priorities.isEmpty || priorities.contains(priority) }
  }
}
