internal import ActionPlans

/// The keys of a service's plan, or a sector's own.
enum ServicePlanKey: Int, SchemaKey {
  case format, service, sector, lead, reviewed, gaps, notCovered, actions

  static let recordName = "a service plan"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .format: .format
    case .service: .optional("service", .reference([.service]), "The service whose plan this is.")
    case .sector: .optional("sector", .reference([.sector]), "The sector whose own plan this is, in place of service.")
    case .lead: .required("lead", .text, "The role that is accountable for this plan, not a person's name.")
    case .reviewed: .optional("reviewed", .day, "When the service last held the plan against its own gaps.")
    case .gaps: .optional("gaps", .text, "The service's gaps and what it wants to improve.")
    case .notCovered:
      .optional("not-covered", .records(NotCoveredKey.shape), "Priorities with no action here, and why.")
    case .actions: .optional("actions", .records(ActionKey.shape), "The service's actions.")
    }
  }
}

extension ServicePlan: PlanRecord {
  static func decode(_ record: borrowing Record<ServicePlanKey>, with decoder: inout PlanDecoder) -> Self? {
    let service: ID<Service>? = decoder.reference(record, .service)
    let sector: ID<Sector>? = decoder.reference(record, .sector)
    let lead: String? = decoder.text(record, .lead)
    let reviewed: CalendarDay? = decoder.day(record, .reviewed)
    let gaps: String? = decoder.text(record, .gaps)
    let notCovered: [NotCovered] = decoder.records(record, .notCovered)
    let actions: [Action] = decoder.records(record, .actions)
    if let second = decoder.node(record, .sector), service != nil {
      decoder.report(
        .unclearKind, atKeyOf: second, "This file says both 'service' and 'sector'.",
        help: "Keep 'service' for a service's plan; 'sector' is for a sector's own plan.")
    }
    guard let owner = service.map(PlanOwner.service) ?? sector.map(PlanOwner.sector), let lead else { return nil }
    var value = Self(owner: owner, lead: lead)
    value.reviewed = reviewed
    value.gaps = gaps
    value.notCovered = notCovered
    value.actions = actions
    return value
  }
}
