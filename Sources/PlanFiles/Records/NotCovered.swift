internal import ActionPlans

/// The keys of a priority not covered.
enum NotCoveredKey: Int, SchemaKey {
  case priority, reason

  static let recordName = "a priority not covered"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .priority: .required("priority", .reference([.priority]), "The priority with no action here.")
    case .reason: .required("reason", .text, "Why no action here serves it.")
    }
  }
}

extension NotCovered: PlanRecord {
  static func decode(_ record: borrowing Record<NotCoveredKey>, with decoder: inout PlanDecoder) -> Self? {
    let priority: ID<Priority>? = decoder.reference(record, .priority)
    let reason: String? = decoder.text(record, .reason)
    guard let priority, let reason else { return nil }
    return Self(priority: priority, reason: reason)
  }
}
