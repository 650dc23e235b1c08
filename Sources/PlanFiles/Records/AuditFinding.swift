internal import ActionPlans

/// The keys of a finding of an audit.
enum AuditFindingKey: Int, SchemaKey {
  case duty, result, sector, found, answeredBy

  static let recordName = "a finding of an audit"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .duty: .required("duty", .reference([.duty]), "The duty that was looked at.")
    case .result: .required("result", .word(AuditResult.allCases.map(\.rawValue)), "Whether it was met.")
    case .sector: .optional("sector", .reference([.sector]), "The sector that was looked at.")
    case .found: .optional("found", .text, "What was seen.")
    case .answeredBy: .optional("answered-by", .list(.reference([.action])), "The actions that answer it.")
    }
  }
}

extension AuditFinding: PlanRecord {
  static func decode(_ record: borrowing Record<AuditFindingKey>, with decoder: inout PlanDecoder) -> Self? {
    let duty: ID<Duty>? = decoder.reference(record, .duty)
    let result: AuditResult? = decoder.choice(record, .result)
    let sector: ID<Sector>? = decoder.reference(record, .sector)
    let found: String? = decoder.text(record, .found)
    let answeredBy: [ID<Action>] = decoder.references(record, .answeredBy)
    guard let duty, let result else { return nil }
    var value = Self(duty: duty, result: result)
    value.sector = sector
    value.found = found
    value.answeredBy = answeredBy
    return value
  }
}
