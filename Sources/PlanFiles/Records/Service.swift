internal import ActionPlans

/// The keys of a service.
enum ServiceKey: Int, SchemaKey {
  case id, title, prefix, formerPrefixes, required, from, to, successor

  static let recordName = "a service"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.service), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "Its name.")
    case .prefix:
      .optional("prefix", .text, "The prefix of its action ids: 2 to 8 capitals or digits, a letter first.")
    case .formerPrefixes:
      .optional(
        "former-prefixes", .list(.text),
        "Prefixes of actions that moved here from elsewhere and kept their ids.")
    case .required:
      .optional("required", .yesNo, "Whether the partnership expects a plan file of it.", default: "yes")
    case .from: Field.lifeFrom
    case .to: Field.lifeTo
    case .successor: .successor(.service)
    }
  }
}

extension Service: PlanRecord {
  static func decode(_ record: borrowing Record<ServiceKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Service>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let prefix: String? = decoder.prefix(record, .prefix)
    let formerPrefixes: [String] = decoder.prefixes(record, .formerPrefixes)
    let required: Bool = decoder.yesNo(record, .required) ?? true
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let successor: ID<Service>? = decoder.reference(record, .successor)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.prefix = prefix
    value.formerPrefixes = formerPrefixes
    value.required = required
    value.from = from
    value.to = to
    value.successor = successor
    return value
  }
}
