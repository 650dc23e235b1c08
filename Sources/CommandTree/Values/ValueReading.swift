/// What came of reading one word as a value.
public enum ValueReading<Value: Sendable>: Sendable {
  /// The word is a value.
  case value(Value)

  /// The word is none.
  ///
  /// The phrase says why and follows the quoted word: `is not a day of the calendar`. The help says how to
  /// mend it: `write a day as 2026-03-31`. Neither begins with a capital or ends in a full stop.
  case refused(String, help: String)
}

extension ValueReading {
  /// The same reading with its value changed, if it has one.
  func map<Other: Sendable>(_ change: (Value) -> Other) -> ValueReading<Other> {
    switch self {
    case .value(let value): .value(change(value))
    case .refused(let phrase, let help): .refused(phrase, help: help)
    }
  }
}
