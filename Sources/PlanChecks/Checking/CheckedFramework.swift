public import ActionPlans

/// What rules about a service's plan may know of the rest: the framework, whose plan is whose, and the day.
public struct CheckedFramework: Sendable {
  /// Whose plan a file is, found in the partnership's own list.
  public struct Owner: Sendable {
    /// The sector it belongs to; nil when the partnership does not list it.
    public let sector: Sector?
    /// The service; nil for a sector's own plan.
    public let service: Service?
  }

  /// The partnership.
  public let partnership: Partnership
  /// The dashboard's indicators.
  public let indicators: [Indicator]
  /// What counts as today.
  ///
  /// Facts dated later have not happened.
  public let today: CalendarDay
  /// The catalogue of duties by id.
  public let duties: [ID<Duty>: Duty]
  /// The partnership's sectors by id; of two with one id the first.
  public let sectors: [ID<Sector>: Sector]
  /// In what each of the dashboard's indicators is counted, by id.
  public let units: [ID<Indicator>: IndicatorUnit]
  private let services: [ID<Service>: Owner]

  /// The framework that `plan` holds, on the day `today`; services in it are passed over.
  init(_ plan: Plan, today: CalendarDay) {
    partnership = plan.partnership
    indicators = plan.indicators
    self.today = today
    duties = Dictionary(plan.partnership.duties.map { ($0.id, $0) }) { first, _ in first }
    sectors = Dictionary(plan.partnership.sectors.map { ($0.id, $0) }) { first, _ in first }
    units = Dictionary(plan.indicators.map { ($0.id, IndicatorUnit($0.unit)) }) { first, _ in first }
    services = Dictionary(
      plan.partnership.sectors.flatMap { sector in
        sector.services.map { ($0.id, Owner(sector: sector, service: $0)) }
      }
    ) { first, _ in first }
  }

  /// Whose plan it is that a file says it is.
  func owner(of plan: ServicePlan) -> Owner {
    switch plan.owner {
    case .sector(let id): Owner(sector: sectors[id], service: nil)
    case .service(let id): services[id] ?? Owner(sector: nil, service: nil)
    }
  }
}
