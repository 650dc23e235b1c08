internal import ActionPlans

/// The keys of a put-right entry.
enum PutRightKey: Int, SchemaKey {
  case id, date, what, sector, putRight, learned, actions

  static let recordName = "a put-right entry"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.putRight), "Its id, by which everything else names it.")
    case .date: .required("date", .day, "The day the mistake was noticed.")
    case .what: .required("what", .text, "What went wrong; no case and no person can be told from it.")
    case .sector: .optional("sector", .reference([.sector]), "The sector where it happened.")
    case .putRight: .optional("put-right", .day, "The day it was put right.")
    case .learned: .optional("learned", .text, "What was changed so that it does not happen again.")
    case .actions: .optional("actions", .list(.reference([.action])), "Actions it belongs to.")
    }
  }
}

extension PutRight: PlanRecord {
  static func decode(_ record: borrowing Record<PutRightKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<PutRight>? = decoder.newID(record, .id)
    let date: CalendarDay? = decoder.day(record, .date)
    let what: String? = decoder.text(record, .what)
    let sector: ID<Sector>? = decoder.reference(record, .sector)
    let putRight: CalendarDay? = decoder.day(record, .putRight)
    let learned: String? = decoder.text(record, .learned)
    let actions: [ID<Action>] = decoder.references(record, .actions)
    guard let id, let date, let what else { return nil }
    var value = Self(id: id, date: date, what: what)
    value.sector = sector
    value.putRight = putRight
    value.learned = learned
    value.actions = actions
    return value
  }
}
