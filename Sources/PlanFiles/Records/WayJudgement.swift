internal import ActionPlans

/// The keys of a judgement on a way of working.
enum WayJudgementKey: Int, SchemaKey {
  case way, kept, example

  static let recordName = "a judgement on a way of working"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .way: .required("way", .reference([.way]), "The way of working.")
    case .kept:
      .optional("kept", .word(Kept.allCases.map(\.rawValue)), "Whether it was kept; left empty until it is judged.")
    case .example: .optional("example", .text, "An example that shows it.")
    }
  }
}

extension WayJudgement: PlanRecord {
  static func decode(_ record: borrowing Record<WayJudgementKey>, with decoder: inout PlanDecoder) -> Self? {
    let way: ID<WayOfWorking>? = decoder.reference(record, .way)
    let kept: Kept? = decoder.choice(record, .kept)
    let example: String? = decoder.text(record, .example)
    guard let way else { return nil }
    var value = Self(way: way)
    value.kept = kept
    value.example = example
    return value
  }
}
