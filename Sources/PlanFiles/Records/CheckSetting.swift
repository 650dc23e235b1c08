internal import ActionPlans

/// The keys of a changed check.
enum CheckSettingKey: Int, SchemaKey {
  case rule, severity, reason

  static let recordName = "a changed check"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .rule: .required("rule", .text, "The rule's code or name.")
    case .severity: .required("severity", .word(CheckSetting.Severity.allCases.map(\.rawValue)), "Its severity here.")
    case .reason: .required("reason", .text, "Why it is changed.")
    }
  }
}

extension CheckSetting: PlanRecord {
  static func decode(_ record: borrowing Record<CheckSettingKey>, with decoder: inout PlanDecoder) -> Self? {
    let rule: String? = decoder.word(record, .rule)
    let severity: CheckSetting.Severity? = decoder.choice(record, .severity)
    let reason: String? = decoder.text(record, .reason)
    guard let rule, let severity, let reason else { return nil }
    return Self(rule: rule, severity: severity, reason: reason)
  }
}
