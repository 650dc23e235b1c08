internal import ActionPlans

/// The keys of a short form.
enum ShortFormKey: Int, SchemaKey {
  case short, means

  static let recordName = "a short form"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .short: .required("short", .text, "The short form as the plan writes it.")
    case .means: .required("means", .text, "What it stands for.")
    }
  }
}

extension ShortForm: PlanRecord {
  static func decode(_ record: borrowing Record<ShortFormKey>, with decoder: inout PlanDecoder) -> Self? {
    let short: String? = decoder.text(record, .short)
    let means: String? = decoder.text(record, .means)
    guard let short, let means else { return nil }
    return Self(short: short, means: means)
  }
}
