internal import ActionPlans

/// The keys of a milestone.
enum MilestoneKey: Int, SchemaKey {
  case title, due, firstDue, done, dropped, reason, weight, recorded

  static let recordName = "a milestone"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .title: .required("title", .text, "What will be done.")
    case .due: .required("due", .day, "The day by which it is promised now.")
    case .firstDue: .optional("first-due", .day, "The day first promised, when it was moved.")
    case .done: .optional("done", .day, "The day it was done.")
    case .dropped: .optional("dropped", .day, "The day from which it no longer counts.")
    case .reason: .optional("reason", .text, "Why it was moved or dropped.")
    case .weight:
      .optional(
        "weight", .whole(0...1000),
        "How much of the action it stands for, beside the other milestones.", default: "1")
    case .recorded: Field.recorded
    }
  }
}

extension Milestone: PlanRecord {
  static func decode(_ record: borrowing Record<MilestoneKey>, with decoder: inout PlanDecoder) -> Self? {
    let title: String? = decoder.text(record, .title)
    let due: CalendarDay? = decoder.day(record, .due)
    let firstDue: CalendarDay? = decoder.day(record, .firstDue)
    let done: CalendarDay? = decoder.day(record, .done)
    let dropped: CalendarDay? = decoder.day(record, .dropped)
    let reason: String? = decoder.text(record, .reason)
    let weight: Int = decoder.whole(record, .weight) ?? 1
    let recorded: CalendarDay? = decoder.day(record, .recorded)
    guard let title, let due else { return nil }
    return Self(
      title: title, due: due, firstDue: firstDue, done: done, dropped: dropped, reason: reason, recorded: recorded,
      weight: weight)
  }
}
