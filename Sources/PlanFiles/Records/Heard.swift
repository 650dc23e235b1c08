internal import ActionPlans

/// The keys of something heard.
enum HeardKey: Int, SchemaKey {
  case heard, from, priority, response, notYet, actions

  static let recordName = "something heard"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .heard: .required("heard", .text, "What was said, in the words of those who said it.")
    case .from: .optional("from", .word(Voice.allCases.map(\.rawValue)), "Who said it.")
    case .priority: .optional("priority", .reference([.priority]), "The priority it belongs to.")
    case .response: .optional("response", .text, "What was done.")
    case .notYet: .optional("not-yet", .text, "What was not done yet.")
    case .actions: .optional("actions", .list(.reference([.action])), "The actions that answer it.")
    }
  }
}

extension Heard: PlanRecord {
  static func decode(_ record: borrowing Record<HeardKey>, with decoder: inout PlanDecoder) -> Self? {
    let heard: String? = decoder.text(record, .heard)
    let from: Voice? = decoder.choice(record, .from)
    let priority: ID<Priority>? = decoder.reference(record, .priority)
    let response: String? = decoder.text(record, .response)
    let notYet: String? = decoder.text(record, .notYet)
    let actions: [ID<Action>] = decoder.references(record, .actions)
    guard let heard else { return nil }
    var value = Self(heard: heard)
    value.from = from
    value.priority = priority
    value.response = response
    value.notYet = notYet
    value.actions = actions
    return value
  }
}
