internal import ActionPlans

/// The fields that a change may name.
enum AmendedField: String, CaseIterable, Sendable {
  case due, start, category, priority, lead, title, baseline, target, measure, scope, completed, embedded, withdrawn
}

/// The keys of a change.
enum ChangeKey: Int, SchemaKey {
  case date, changed, indicator, from, to, reason, agreedBy, agreedOn

  static let recordName = "a change"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .date: .required("date", .day, "The day it took effect.")
    case .changed:
      .required(
        "field", .word(AmendedField.allCases.map(\.rawValue)),
        "What changed. completed, embedded and withdrawn only for taking such a date back; measure and scope in words.")
    case .indicator: .optional("indicator", .reference([.indicator]), "The indicator, for a baseline or target.")
    case .from: .optional("from", .amended, "What stood there before.")
    case .to:
      .optional("to", .amended, "What stands there since.", default: "the next change's from, or what is written now")
    case .reason: .optional("reason", .text, "Why.")
    case .agreedBy: .optional("agreed-by", .text, "The board or group that agreed.")
    case .agreedOn: .optional("agreed-on", .day, "The day it was agreed.")
    }
  }
}

extension Change: PlanRecord {
  static func decode(_ record: borrowing Record<ChangeKey>, with decoder: inout PlanDecoder) -> Self? {
    let date: CalendarDay? = decoder.day(record, .date)
    let field: AmendedField? = decoder.choice(record, .changed)
    let indicator: ID<Indicator>? = decoder.reference(record, .indicator)
    let amendment = field.flatMap { decoder.amendment(record, $0, of: indicator) }
    let reason: String? = decoder.text(record, .reason)
    let agreedBy: String? = decoder.text(record, .agreedBy)
    let agreedOn: CalendarDay? = decoder.day(record, .agreedOn)
    guard let date, let amendment else { return nil }
    return Self(date: date, amendment: amendment, reason: reason, agreedBy: agreedBy, agreedOn: agreedOn)
  }
}

extension PlanDecoder {
  /// Reads `from` and `to` as values of the field that changed; nil when they cannot be read, which is reported.
  fileprivate mutating func amendment(
    _ record: borrowing Record<ChangeKey>, _ field: AmendedField, of indicator: ID<Indicator>?
  ) -> Amendment? {
    checkIndicator(record, field)
    return switch field {
    case .due: before(record, field, day(record, .from)).map { .due(from: $0, to: day(record, .to)) }
    case .start: .start(from: day(record, .from), to: day(record, .to))
    case .category: before(record, field, choice(record, .from)).map { .category(from: $0, to: choice(record, .to)) }
    case .priority:
      before(record, field, priority(record, .from)).map { .priority(from: $0, to: priority(record, .to)) }
    case .title: before(record, field, text(record, .from)).map { .title(from: $0, to: text(record, .to)) }
    case .lead: .lead(from: text(record, .from), to: text(record, .to))
    case .baseline:
      indicator.map { .baseline($0, from: quantity(record, .from), to: quantity(record, .to)) }
    case .target: indicator.map { .target($0, from: quantity(record, .from), to: quantity(record, .to)) }
    case .measure: .measure(from: text(record, .from), to: text(record, .to))
    case .scope: .scope(from: text(record, .from), to: text(record, .to))
    case .completed, .embedded, .withdrawn: reversal(record, field)
    }
  }

  /// A fact taken back: from its date to nothing.
  private mutating func reversal(_ record: borrowing Record<ChangeKey>, _ field: AmendedField) -> Amendment? {
    if let node = node(record, .to) {
      report(
        .badChange, at: node, "A change of '\(field.rawValue)' only takes a date back, so it has no 'to'.",
        help: "Leave 'to' out. A new date is simply written as '\(field.rawValue):' of the action.")
      return nil
    }
    return before(record, field, day(record, .from)).map { day in
      switch field {
      case .completed: .reopened(completed: day)
      case .embedded: .noLongerEmbedded(since: day)
      default: .takenUpAgain(withdrawn: day)
      }
    }
  }

  /// The `from` of a field that always had a value; its absence is reported.
  private mutating func before<Value>(
    _ record: borrowing Record<ChangeKey>, _ field: AmendedField, _ value: Value?
  ) -> Value? {
    if value == nil, node(record, .from) == nil {
      report(
        .badChange, at: record.node, "This change of '\(field.rawValue)' does not say what stood there before.",
        help: "Add 'from:' with the earlier value.")
    }
    return value
  }

  /// A baseline or target belongs to an indicator, every other field to none.
  private mutating func checkIndicator(_ record: borrowing Record<ChangeKey>, _ field: AmendedField) {
    let node = node(record, .indicator)
    let needsOne = field == .baseline || field == .target
    if needsOne, node == nil {
      report(
        .badChange, at: record.node, "This change of a \(field.rawValue) does not say which indicator it is about.",
        help: "Add 'indicator:' with its id.")
    } else if !needsOne, let node {
      report(
        .badChange, atKeyOf: node, "A change of '\(field.rawValue)' is about no indicator.",
        help: "Take 'indicator' away; it belongs to changes of a baseline or target.")
    }
  }

  private mutating func priority(_ record: borrowing Record<ChangeKey>, _ key: ChangeKey) -> ID<Priority>? {
    scalar(record, key).flatMap { referenceText(at: $0, IDKindSet([.priority])) }.map { ID($0) }
  }
}
