internal import ActionPlans

/// The keys of a decision.
enum DecisionKey: Int, SchemaKey {
  case action, decision, reason, new

  static let recordName = "a decision"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .action: .required("action", .reference([.action]), "The action.")
    case .decision:
      .optional(
        "decision", .word(NextStep.allCases.map(\.rawValue)),
        "What happens next; left empty until it is decided.")
    case .reason: .optional("reason", .text, "Why.")
    case .new: .optional("new", .list(.reference([.action])), "New actions that come of it.")
    }
  }
}

extension Decision: PlanRecord {
  static func decode(_ record: borrowing Record<DecisionKey>, with decoder: inout PlanDecoder) -> Self? {
    let action: ID<Action>? = decoder.reference(record, .action)
    let decision: NextStep? = decoder.choice(record, .decision)
    let reason: String? = decoder.text(record, .reason)
    let new: [ID<Action>] = decoder.references(record, .new)
    guard let action else { return nil }
    var value = Self(action: action)
    value.decision = decision
    value.reason = reason
    value.new = new
    return value
  }
}
