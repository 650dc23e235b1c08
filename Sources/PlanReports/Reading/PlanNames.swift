internal import ActionPlans

/// The names that go with a plan's ids, so that nobody has to read `cfa-2014-s42` alone.
///
/// Of two entries with one id, which checks report, the first counts.
struct PlanNames: Sendable {
  private(set) var sectors: [ID<Sector>: String] = [:]
  private(set) var services: [ID<Service>: String] = [:]
  private(set) var priorities: [ID<Priority>: String] = [:]
  private(set) var ways: [ID<WayOfWorking>: String] = [:]
  private(set) var duties: [ID<Duty>: Duty] = [:]
  private(set) var indicators: [ID<Indicator>: Indicator] = [:]
  /// The sectors, services and bodies that an action may name as partners.
  private(set) var partners: [String: String] = ["all-services": "all services"]

  init(_ plan: Plan) {
    let partnership = plan.partnership
    for sector in partnership.sectors {
      sectors[sector.id] = sectors[sector.id] ?? sector.title
      partners[sector.id.text] = partners[sector.id.text] ?? sector.title
      for service in sector.services {
        services[service.id] = services[service.id] ?? service.title
        partners[service.id.text] = partners[service.id.text] ?? service.title
      }
    }
    for body in partnership.bodies { partners[body.id.text] = partners[body.id.text] ?? body.title }
    for priority in partnership.priorities { priorities[priority.id] = priorities[priority.id] ?? priority.title }
    for way in partnership.ways { ways[way.id] = ways[way.id] ?? way.title }
    for duty in partnership.duties { duties[duty.id] = duties[duty.id] ?? duty }
    for indicator in plan.indicators { indicators[indicator.id] = indicators[indicator.id] ?? indicator }
  }

  /// The name of a sector; its id when no file names it.
  func title(of sector: ID<Sector>) -> String { sectors[sector] ?? sector.text }

  /// The name of a service; its id when no file names it.
  func title(of service: ID<Service>) -> String { services[service] ?? service.text }

  /// The name of a priority area; its id when no file names it.
  func title(of priority: ID<Priority>) -> String { priorities[priority] ?? priority.text }

  /// The name of a way of working; its id when no file names it.
  func title(of way: ID<WayOfWorking>) -> String { ways[way] ?? way.text }

  /// What an indicator counts; its id when no file names it.
  func title(of indicator: ID<Indicator>) -> String { indicators[indicator]?.title ?? indicator.text }

  /// The name of a partner; its id when no file names it.
  func title(ofPartner partner: String) -> String { partners[partner] ?? partner }

  /// A duty's name with its id: `Secure the provision in an EHC plan (cfa-2014-s42)`.
  func text(of duty: ID<Duty>) -> String {
    duties[duty].map { "\($0.title) (\(duty.text))" } ?? duty.text
  }
}
