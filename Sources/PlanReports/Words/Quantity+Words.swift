internal import ActionPlans
internal import PlanProgress

extension Quantity {
  /// The value with its unit: `41%`, `31 weeks`, `fewer than 5`, `43/75`, `yes`.
  func words(unit: String?) -> String {
    let number = isFewerThan ? "fewer than " + text.dropFirst() : text
    if form == .answer { return text }
    switch unit {
    case nil, "yes-no": return number
    case "percent": return form == .number ? number + "%" : number
    case .some(let unit): return "\(number) \(unit)"
    }
  }
}

extension Optional<Quantity> {
  /// The value with its unit, or `not yet known`.
  func words(unit: String?) -> String { map { $0.words(unit: unit) } ?? "not yet known" }
}

extension IndicatorFigure {
  /// Where it went since the baseline, in words: `improved by 4 points`, `the same`; nil when that cannot be told.
  var directionWords: String? {
    guard let direction else { return nil }
    guard direction != .same, let change, changeUnit != nil else { return direction.rawValue }
    let size = change < Fraction(0) ? Fraction(0) - change : change
    let unit = changeUnit.map { size == Fraction(1) && $0 == "points" ? "point" : $0 } ?? ""
    return "\(direction.rawValue) by \(size.decimalText(places: 1)) \(unit)"
  }
}
