internal import ActionPlans

/// The keys of an item of evidence.
enum EvidenceKey: Int, SchemaKey {
  case date, title, link, checkedBy, recorded

  static let recordName = "an item of evidence"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .date: .required("date", .day, "The day of the paper, figure or minute.")
    case .title: .required("title", .text, "What it is.")
    case .link: .optional("link", .text, "Where it can be read.")
    case .checkedBy: .optional("checked-by", .text, "The role, other than the lead, that looked at it.")
    case .recorded: Field.recorded
    }
  }
}

extension Evidence: PlanRecord {
  static func decode(_ record: borrowing Record<EvidenceKey>, with decoder: inout PlanDecoder) -> Self? {
    let date: CalendarDay? = decoder.day(record, .date)
    let title: String? = decoder.text(record, .title)
    let link: String? = decoder.word(record, .link)
    let checkedBy: String? = decoder.text(record, .checkedBy)
    let recorded: CalendarDay? = decoder.day(record, .recorded)
    guard let date, let title else { return nil }
    return Self(date: date, title: title, link: link, checkedBy: checkedBy, recorded: recorded)
  }
}
