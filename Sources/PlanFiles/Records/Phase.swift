internal import ActionPlans

/// The keys of a phase.
enum PhaseKey: Int, SchemaKey {
  case id, title, from, to, focus

  static let recordName = "a phase"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.phase), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "What the phase is for.")
    case .from: .required("from", .day, "Its first day.")
    case .to: .required("to", .day, "Its last day.")
    case .focus:
      .optional("focus", .word(Category.allCases.map(\.rawValue)), "The category of work that it is meant for.")
    }
  }
}

extension Phase: PlanRecord {
  static func decode(_ record: borrowing Record<PhaseKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Phase>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let focus: Category? = decoder.choice(record, .focus)
    guard let id, let title, let from, let to else { return nil }
    var value = Self(id: id, title: title, from: from, to: to)
    value.focus = focus
    return value
  }
}
