internal import ActionPlans

/// The keys of a correction.
enum CorrectionKey: Int, SchemaKey {
  case date, review, action, fieldName, from, to, reason, agreedBy

  static let recordName = "a correction"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .date: .required("date", .day, "The day of the correction.")
    case .review: .required("review", .reference([.review]), "The review that holds the mistake.")
    case .action: .required("action", .reference([.action]), "The action it is about.")
    case .fieldName: .required("field", .text, "The field that was wrong.")
    case .from: .optional("from", .text, "What stood there.")
    case .to: .optional("to", .text, "What is true.")
    case .reason: .optional("reason", .text, "How it came about.")
    case .agreedBy: .optional("agreed-by", .text, "Who agreed the correction.")
    }
  }
}

extension Correction: PlanRecord {
  static func decode(_ record: borrowing Record<CorrectionKey>, with decoder: inout PlanDecoder) -> Self? {
    let date: CalendarDay? = decoder.day(record, .date)
    let review: ID<Review>? = decoder.reference(record, .review)
    let action: ID<Action>? = decoder.reference(record, .action)
    let field: String? = decoder.word(record, .fieldName)
    let from: String? = decoder.text(record, .from)
    let to: String? = decoder.text(record, .to)
    let reason: String? = decoder.text(record, .reason)
    let agreedBy: String? = decoder.text(record, .agreedBy)
    guard let date, let review, let action, let field else { return nil }
    var value = Self(date: date, review: review, action: action, field: field)
    value.from = from
    value.to = to
    value.reason = reason
    value.agreedBy = agreedBy
    return value
  }
}
