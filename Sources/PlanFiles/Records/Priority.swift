internal import ActionPlans

/// The keys of a priority.
enum PriorityKey: Int, SchemaKey {
  case id, title, means

  static let recordName = "a priority"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.priority), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "Its one preferred name.")
    case .means: .optional("means", .text, "What it means in plain words.")
    }
  }
}

extension Priority: PlanRecord {
  static func decode(_ record: borrowing Record<PriorityKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Priority>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let means: String? = decoder.text(record, .means)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.means = means
    return value
  }
}
