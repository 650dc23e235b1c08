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
  init?(_ record: Record<BodyKey>, _ decoder: inout PlanDecoder) {
    let id: ID<Body>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let successor: ID<Body>? = decoder.reference(record, .successor)
    guard let id, let title else { return nil }
    self.init(id: id, title: title)
    self.from = from
    self.to = to
    self.successor = successor
  }
}
