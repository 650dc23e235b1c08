internal import ActionPlans

/// The keys of a sector.
enum SectorKey: Int, SchemaKey {
  case id, title, prefix, formerPrefixes, services, from, to, successor

  static let recordName = "a sector"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.sector), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "Its name.")
    case .prefix:
      .optional("prefix", .text, "The prefix of its action ids: 2 to 8 capitals or digits, a letter first.")
    case .formerPrefixes:
      .optional(
        "former-prefixes", .list(.text),
        "Prefixes of actions that moved here from elsewhere and kept their ids.")
    case .services: .optional("services", .records(ServiceKey.shape), "Its services.")
    case .from: Field.lifeFrom
    case .to: Field.lifeTo
    case .successor: .successor(.sector)
    }
  }
}

extension Sector: PlanRecord {
  static func decode(_ record: borrowing Record<SectorKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Sector>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let prefix: String? = decoder.prefix(record, .prefix)
    let formerPrefixes: [String] = decoder.prefixes(record, .formerPrefixes)
    let services: [Service] = decoder.records(record, .services)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let successor: ID<Sector>? = decoder.reference(record, .successor)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.prefix = prefix
    value.formerPrefixes = formerPrefixes
    value.services = services
    value.from = from
    value.to = to
    value.successor = successor
    return value
  }
}
