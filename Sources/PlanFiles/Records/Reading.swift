internal import ActionPlans

/// The keys of a reading.
enum ReadingKey: Int, SchemaKey {
  case period, value, note, recorded

  static let recordName = "a reading"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .period:
      .required(
        "period", .period,
        "The period that it covers: 2021, 2021-09, 2021-Q3, and with a kind of year 2021-22 or 2021-22-Q3.")
    case .value: .required("value", .quantity, "The value: a number, 43/75, <5, yes or no.")
    case .note: .optional("note", .text, "What a reader should know about it.")
    case .recorded: Field.recorded
    }
  }
}

extension Reading: PlanRecord {
  static func decode(_ record: borrowing Record<ReadingKey>, with decoder: inout PlanDecoder) -> Self? {
    let period: Period? = decoder.period(record, .period)
    let value: Quantity? = decoder.quantity(record, .value)
    let note: String? = decoder.text(record, .note)
    let recorded: CalendarDay? = decoder.day(record, .recorded)
    guard let period, let value else { return nil }
    var reading = Self(period: period, value: value)
    reading.note = note
    reading.recorded = recorded
    return reading
  }
}
