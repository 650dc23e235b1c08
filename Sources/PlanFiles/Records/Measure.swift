internal import ActionPlans

/// The keys of a measure.
enum MeasureKey: Int, SchemaKey {
  case indicator, baseline, target, by

  static let recordName = "a measure"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .indicator: .required("indicator", .reference([.indicator]), "The indicator that the action is to move.")
    case .baseline: .optional("baseline", .quantity, "Where it stood before; left out while it is not known.")
    case .target: .optional("target", .quantity, "Where it is to stand.")
    case .by: .optional("by", .day, "By when.")
    }
  }
}

extension Measure: PlanRecord {
  static func decode(_ record: borrowing Record<MeasureKey>, with decoder: inout PlanDecoder) -> Self? {
    let indicator: ID<Indicator>? = decoder.reference(record, .indicator)
    let baseline: Quantity? = decoder.quantity(record, .baseline)
    let target: Quantity? = decoder.quantity(record, .target)
    let by: CalendarDay? = decoder.day(record, .by)
    guard let indicator else { return nil }
    return Self(indicator: indicator, baseline: baseline, target: target, by: by)
  }
}
