internal import ActionPlans

/// In what an indicator is counted, as far as checks know the word.
public enum IndicatorUnit: Sendable {
  /// Of a hundred.
  case percent
  /// Yes or no.
  case answer
  /// People, of whom there are only whole ones.
  case people
  /// Any other word.
  case other
  /// The dashboard does not say.
  case unsaid

  /// What the unit of an indicator means; nil is no unit.
  init(_ unit: String?) {
    switch unit {
    case "percent": self = .percent
    case "yes-no": self = .answer
    case "people": self = .people
    case nil: self = .unsaid
    default: self = .other
    }
  }

  /// What is wrong with `value` in this unit, behind "is"; nil when nothing is.
  ///
  /// A ratio above its whole is left to the rule about numerators.
  func mistake(in value: Quantity) -> String? {
    if value.form == .answer { return self == .answer || self == .unsaid ? nil : "a yes or no, not a number" }
    switch self {
    case .answer: return "neither yes nor no"
    case .percent:
      if value.number < Fraction(0) { return "below 0%" }
      return value.form == .number && value.number > Fraction(100) ? "above 100%" + Self.suggestion(for: value) : nil
    case .people:
      if value.number < Fraction(0) { return "fewer than nobody" }
      return value.number.denominator == 1 ? nil : "not a whole number of people"
    case .other, .unsaid: return nil
    }
  }

  /// For a percentage that probably lost its point: `945` was 94.5.
  private static func suggestion(for value: Quantity) -> String {
    let number = value.number
    guard number.denominator == 1, !value.isFewerThan else { return "" }
    let digits = String(number.numerator)
    guard digits.utf8.count == 3 || digits.utf8.count == 4, digits != "1000" else { return "" }
    return ". Did you mean \(digits.prefix(2)).\(digits.dropFirst(2))?"
  }
}
