internal import ActionPlans

/// The keys of an indicator.
enum IndicatorKey: Int, SchemaKey {
  case id, title, unit, better, cadence, year, source, means, numerator, denominator, area, owner, note, target,
    targetBy, readings, breaks

  static let recordName = "an indicator"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.indicator), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "What is counted.")
    case .unit: .optional("unit", .text, "In what: percent, yes-no and people are known words, any other is free.")
    case .better:
      .optional(
        "better", .word(Better.allCases.map(\.rawValue)),
        "Whether higher or lower is better.", default: "neither")
    case .cadence: .optional("cadence", .word(Cadence.allCases.map(\.rawValue)), "How often it is read.")
    case .year:
      .optional(
        "year", .word(Period.Year.allCases.map(\.rawValue)),
        "The kind of year its periods count in.", default: "calendar")
    case .source: .optional("source", .text, "Where the figures come from.")
    case .means: .optional("means", .text, "What it means in plain words.")
    case .numerator: .optional("numerator", .text, "What is counted above the line.")
    case .denominator: .optional("denominator", .text, "What is counted below the line.")
    case .area: .optional("area", .text, "The area it covers, where that is not the partnership's own.")
    case .owner: .optional("owner", .text, "The role that answers for the figures.")
    case .note: .optional("note", .text, "What a reader should know about it.")
    case .target: .optional("target", .quantity, "Where it is to stand.")
    case .targetBy: .optional("target-by", .day, "By when.")
    case .readings: .optional("readings", .records(ReadingKey.shape), "The readings.")
    case .breaks: .optional("breaks", .records(SeriesBreakKey.shape), "Periods across which no trend is drawn.")
    }
  }
}

extension Indicator: PlanRecord {
  static func decode(_ record: borrowing Record<IndicatorKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Indicator>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let unit: String? = decoder.text(record, .unit)
    let better: Better = decoder.choice(record, .better) ?? .neither
    let cadence: Cadence? = decoder.choice(record, .cadence)
    let year: Period.Year? = decoder.choice(record, .year)
    decoder.year = year ?? (decoder.node(record, .year) == nil ? .calendar : nil)
    let source: String? = decoder.text(record, .source)
    let means: String? = decoder.text(record, .means)
    let numerator: String? = decoder.text(record, .numerator)
    let denominator: String? = decoder.text(record, .denominator)
    let area: String? = decoder.text(record, .area)
    let owner: String? = decoder.text(record, .owner)
    let note: String? = decoder.text(record, .note)
    let target: Quantity? = decoder.quantity(record, .target)
    let targetBy: CalendarDay? = decoder.day(record, .targetBy)
    let readings: [Reading] = decoder.records(record, .readings)
    let breaks: [SeriesBreak] = decoder.records(record, .breaks)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.unit = unit
    value.better = better
    value.cadence = cadence
    value.year = year ?? .calendar
    value.source = source
    value.means = means
    value.numerator = numerator
    value.denominator = denominator
    value.area = area
    value.owner = owner
    value.note = note
    value.target = target
    value.targetBy = targetBy
    value.readings = readings
    value.breaks = breaks
    return value
  }
}
