internal import ActionPlans

/// The keys of a body.
enum BodyKey: Int, SchemaKey {
  case id, title, from, to, successor

  static let recordName = "a body"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.body), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "Its name.")
    case .from: Field.lifeFrom
    case .to: Field.lifeTo
    case .successor: .successor(.body)
    }
  }
}

extension Body: PlanRecord {
  static func decode(_ record: borrowing Record<BodyKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Body>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let successor: ID<Body>? = decoder.reference(record, .successor)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.from = from
    value.to = to
    value.successor = successor
    return value
  }
}
