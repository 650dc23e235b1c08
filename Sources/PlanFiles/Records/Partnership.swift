internal import ActionPlans

/// The keys of the partnership's description.
enum PartnershipKey: Int, SchemaKey {
  case name, plan, from, to, vision, board

  static let recordName = "the partnership's description"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .name: .required("name", .text, "The partnership's name.")
    case .plan: .required("plan", .text, "The plan's name, as reports print it.")
    case .from: .required("from", .day, "The plan's first day.")
    case .to: .required("to", .day, "The plan's last day.")
    case .vision: .optional("vision", .text, "What it is all for, in a sentence.")
    case .board: .optional("board", .text, "The board that agrees changes and receives the reviews.")
    }
  }
}

extension Partnership: PlanRecord {
  static func decode(_ record: borrowing Record<PartnershipKey>, with decoder: inout PlanDecoder) -> Self? {
    let name: String? = decoder.text(record, .name)
    let plan: String? = decoder.text(record, .plan)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let vision: String? = decoder.text(record, .vision)
    let board: String? = decoder.text(record, .board)
    guard let name, let plan, let from, let to else { return nil }
    var value = Self(name: name, plan: plan, from: from, to: to)
    value.vision = vision
    value.board = board
    return value
  }
}
