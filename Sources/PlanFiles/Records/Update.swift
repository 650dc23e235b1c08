internal import ActionPlans

/// The keys of an update.
enum UpdateKey: Int, SchemaKey {
  case date, note, rating, pathToGreen, ask, recorded

  static let recordName = "an update"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .date: .required("date", .day, "The day of the report.")
    case .note: .optional("note", .text, "What happened, in plain words.")
    case .rating: .optional("rating", .word(StatedRating.allCases.map(\.rawValue)), "The lead's own rating.")
    case .pathToGreen: .optional("path-to-green", .text, "What will bring the action back on track.")
    case .ask: .optional("ask", .text, "What the board is asked for.")
    case .recorded: Field.recorded
    }
  }
}

extension Update: PlanRecord {
  static func decode(_ record: borrowing Record<UpdateKey>, with decoder: inout PlanDecoder) -> Self? {
    let date: CalendarDay? = decoder.day(record, .date)
    let note: String? = decoder.text(record, .note)
    let rating: StatedRating? = decoder.choice(record, .rating)
    let pathToGreen: String? = decoder.text(record, .pathToGreen)
    let ask: String? = decoder.text(record, .ask)
    let recorded: CalendarDay? = decoder.day(record, .recorded)
    guard let date else { return nil }
    return Self(date: date, note: note, rating: rating, pathToGreen: pathToGreen, ask: ask, recorded: recorded)
  }
}
