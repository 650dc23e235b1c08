internal import ActionPlans

/// The keys of a break in a series.
enum SeriesBreakKey: Int, SchemaKey {
  case period, reason

  static let recordName = "a break in a series"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .period: .required("period", .period, "The first period that is counted in the new way.")
    case .reason: .required("reason", .text, "What changed.")
    }
  }
}

extension SeriesBreak: PlanRecord {
  static func decode(_ record: borrowing Record<SeriesBreakKey>, with decoder: inout PlanDecoder) -> Self? {
    let period: Period? = decoder.period(record, .period)
    let reason: String? = decoder.text(record, .reason)
    guard let period, let reason else { return nil }
    return Self(period: period, reason: reason)
  }
}
