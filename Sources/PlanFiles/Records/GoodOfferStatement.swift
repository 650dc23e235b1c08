internal import ActionPlans

/// The keys of a statement of the good offer.
enum GoodOfferKey: Int, SchemaKey {
  case id, statement

  static let recordName = "a statement of the good offer"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.offer), "Its id, by which everything else names it.")
    case .statement: .required("statement", .text, "The statement, as if it were true already.")
    }
  }
}

extension GoodOfferStatement: PlanRecord {
  static func decode(_ record: borrowing Record<GoodOfferKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<GoodOfferStatement>? = decoder.newID(record, .id)
    let statement: String? = decoder.text(record, .statement)
    guard let id, let statement else { return nil }
    return Self(id: id, statement: statement)
  }
}
