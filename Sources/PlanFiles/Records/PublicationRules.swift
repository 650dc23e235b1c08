internal import ActionPlans

/// The keys of the publication rules.
enum PublicationKey: Int, SchemaKey {
  case suppressBelow

  static let recordName = "the publication rules"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .suppressBelow:
      .optional(
        "suppress-below", .whole(0...1000),
        "Counts of people below this number are hidden in anything public.", default: "5")
    }
  }
}

extension PublicationRules: PlanRecord {
  static func decode(_ record: borrowing Record<PublicationKey>, with decoder: inout PlanDecoder) -> Self? {
    let suppressBelow: Int = decoder.whole(record, .suppressBelow) ?? 5
    var value = Self()
    value.suppressBelow = suppressBelow
    return value
  }
}
