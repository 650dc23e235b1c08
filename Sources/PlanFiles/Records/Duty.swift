internal import ActionPlans

/// The keys of a duty.
enum DutyKey: Int, SchemaKey {
  case id, title, kind, source, binds, from, to, successor, link, checked, changed

  static let recordName = "a duty"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.duty), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "What it asks, in a few words.")
    case .kind:
      .optional(
        "kind", .word(DutyKind.allCases.map(\.rawValue)),
        "Whether it binds, permits, guides or only defines; only a duty supports a Must alone.", default: "duty")
    case .source: .optional("source", .text, "The Act or regulations and the section.")
    case .binds: .optional("binds", .list(.reference([.sector])), "The sectors it binds.")
    case .from: Field.lifeFrom
    case .to: Field.lifeTo
    case .successor: .successor(.duty)
    case .link: .optional("link", .text, "Where the text of the law can be read.")
    case .checked: .optional("checked", .day, "The day somebody last held this entry against the law.")
    case .changed: .optional("changed", .day, "The day the law behind it last changed.")
    }
  }
}

extension Duty: PlanRecord {
  static func decode(_ record: borrowing Record<DutyKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Duty>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let kind: DutyKind = decoder.choice(record, .kind) ?? .duty
    let source: String? = decoder.text(record, .source)
    let binds: [ID<Sector>] = decoder.references(record, .binds)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let successor: ID<Duty>? = decoder.reference(record, .successor)
    let link: String? = decoder.word(record, .link)
    let checked: CalendarDay? = decoder.day(record, .checked)
    let changed: CalendarDay? = decoder.day(record, .changed)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.kind = kind
    value.source = source
    value.binds = binds
    value.from = from
    value.to = to
    value.successor = successor
    value.link = link
    value.checked = checked
    value.changed = changed
    return value
  }
}
