internal import ActionPlans

/// The keys of a decision of the board.
enum BoardDecisionKey: Int, SchemaKey {
  case id, date, decision, reason, actions, outcome

  static let recordName = "a decision of the board"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.boardDecision), "Its id, by which everything else names it.")
    case .date: .required("date", .day, "The day of the meeting.")
    case .decision: .required("decision", .text, "What was decided.")
    case .reason: .optional("reason", .text, "Why.")
    case .actions: .optional("actions", .list(.reference([.action])), "The actions it touches.")
    case .outcome: .optional("outcome", .text, "What became of it.")
    }
  }
}

extension BoardDecision: PlanRecord {
  static func decode(_ record: borrowing Record<BoardDecisionKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<BoardDecision>? = decoder.newID(record, .id)
    let date: CalendarDay? = decoder.day(record, .date)
    let decision: String? = decoder.text(record, .decision)
    let reason: String? = decoder.text(record, .reason)
    let actions: [ID<Action>] = decoder.references(record, .actions)
    let outcome: String? = decoder.text(record, .outcome)
    guard let id, let date, let decision else { return nil }
    var value = Self(id: id, date: date, decision: decision)
    value.reason = reason
    value.actions = actions
    value.outcome = outcome
    return value
  }
}
