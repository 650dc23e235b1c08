internal import ActionPlans

/// The keys of an audit.
enum AuditKey: Int, SchemaKey {
  case format, audit, date, title, by, findings

  static let recordName = "an audit"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .format: Field.format
    case .audit: .required("audit", .newID(.audit), "Its id, mostly the month.")
    case .date: .required("date", .day, "The day of the audit.")
    case .title: .optional("title", .text, "Its title.")
    case .by: .optional("by", .text, "The role that made it.")
    case .findings: .optional("findings", .records(AuditFindingKey.shape), "What was found, duty by duty.")
    }
  }
}

extension Audit: PlanRecord {
  static func decode(_ record: borrowing Record<AuditKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Audit>? = decoder.newID(record, .audit)
    let date: CalendarDay? = decoder.day(record, .date)
    let title: String? = decoder.text(record, .title)
    let by: String? = decoder.text(record, .by)
    let findings: [AuditFinding] = decoder.records(record, .findings)
    guard let id, let date else { return nil }
    var value = Self(id: id, date: date)
    value.title = title
    value.by = by
    value.findings = findings
    return value
  }
}
