internal import ActionPlans

/// The keys of partnership.yaml.
enum PartnershipFileKey: Int, SchemaKey {
  case format, partnership, phases, priorities, ways, sectors, bodies, goodOffer, glossary, duties, rating, publication,
    charts, checks

  static let recordName = "a partnership file"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .format: .format
    case .partnership:
      .required("partnership", .record(PartnershipKey.shape), "Who the partnership is and what its plan is.")
    case .phases: .optional("phases", .records(PhaseKey.shape), "The plan's phases, each with its focus.")
    case .priorities: .optional("priorities", .records(PriorityKey.shape), "The priority areas.")
    case .ways: .optional("ways-of-working", .records(WayOfWorkingKey.shape), "The promises on how partners work.")
    case .sectors: .optional("sectors", .records(SectorKey.shape), "The sectors and the services in them.")
    case .bodies: .optional("bodies", .records(BodyKey.shape), "Partners with no plan of their own.")
    case .goodOffer:
      .optional("good-offer", .records(GoodOfferKey.shape), "What a good offer looks like, statement by statement.")
    case .glossary: .optional("glossary", .records(ShortFormKey.shape), "The short forms that titles may use.")
    case .duties: .optional("duties", .records(DutyKey.shape), "The catalogue of duties that a Must may rest on.")
    case .rating: .optional("rating", .record(RatingKey.shape), "From when on something late colours a rating.")
    case .publication: .optional("publication", .record(PublicationKey.shape), "What is hidden in anything public.")
    case .charts: .optional("charts", .record(ChartsKey.shape), "How process charts are read.")
    case .checks: .optional("checks", .records(CheckSettingKey.shape), "Rules whose severity is changed, with reasons.")
    }
  }
}

/// The content of partnership.yaml.
struct PartnershipFile: PlanRecord {
  let partnership: Partnership

  static func decode(_ record: borrowing Record<PartnershipFileKey>, with decoder: inout PlanDecoder) -> Self? {
    let head: Partnership? = decoder.record(record, .partnership)
    let phases: [Phase] = decoder.records(record, .phases)
    let priorities: [Priority] = decoder.records(record, .priorities)
    let ways: [WayOfWorking] = decoder.records(record, .ways)
    let sectors: [Sector] = decoder.records(record, .sectors)
    let bodies: [Body] = decoder.records(record, .bodies)
    let goodOffer: [GoodOfferStatement] = decoder.records(record, .goodOffer)
    let glossary: [ShortForm] = decoder.records(record, .glossary)
    let duties: [Duty] = decoder.records(record, .duties)
    let rating: RatingThresholds? = decoder.record(record, .rating)
    let publication: PublicationRules? = decoder.record(record, .publication)
    let charts: ChartSettings? = decoder.record(record, .charts)
    let checks: [CheckSetting] = decoder.records(record, .checks)
    guard var partnership = head else { return nil }
    partnership.phases = phases
    partnership.priorities = priorities
    partnership.ways = ways
    partnership.sectors = sectors
    partnership.bodies = bodies
    partnership.goodOffer = goodOffer
    partnership.glossary = glossary
    partnership.duties = duties
    partnership.rating = rating ?? RatingThresholds()
    partnership.publication = publication ?? PublicationRules()
    partnership.charts = charts ?? ChartSettings()
    partnership.checks = checks
    return Self(partnership: partnership)
  }
}
