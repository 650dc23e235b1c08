internal import ActionPlans

/// The keys of a withdrawal.
enum WithdrawalKey: Int, SchemaKey {
  case date, reason, agreedBy, agreedOn, dutyMetBy, replacedBy

  static let recordName = "a withdrawal"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .date: .required("date", .day, "The day from which the action no longer counts.")
    case .reason: .optional("reason", .text, "Why it ends unfinished.")
    case .agreedBy: .optional("agreed-by", .text, "The board or group that agreed.")
    case .agreedOn: .optional("agreed-on", .day, "The day it was agreed.")
    case .dutyMetBy: .optional("duty-met-by", .text, "How the duty is met now, when a Must is withdrawn.")
    case .replacedBy: .optional("replaced-by", .reference([.action]), "The action that takes its place.")
    }
  }
}

extension Withdrawal: PlanRecord {
  static func decode(_ record: borrowing Record<WithdrawalKey>, with decoder: inout PlanDecoder) -> Self? {
    let date: CalendarDay? = decoder.day(record, .date)
    let reason: String? = decoder.text(record, .reason)
    let agreedBy: String? = decoder.text(record, .agreedBy)
    let agreedOn: CalendarDay? = decoder.day(record, .agreedOn)
    let dutyMetBy: String? = decoder.text(record, .dutyMetBy)
    let replacedBy: ID<Action>? = decoder.reference(record, .replacedBy)
    guard let date else { return nil }
    return Self(
      date: date, reason: reason, agreedBy: agreedBy, agreedOn: agreedOn, dutyMetBy: dutyMetBy, replacedBy: replacedBy)
  }
}
