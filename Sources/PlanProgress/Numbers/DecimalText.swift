public import ActionPlans

/// How exact numbers become decimals.
enum DecimalText {
  /// The text of `scaled / 10^places` without zeros at the end and never `-0`.
  static func text(of scaled: UInt128, places: Int, isNegative: Bool) -> String {
    var (number, left) = (scaled, places)
    while left > 0, number % 10 == 0 {
      number /= 10
      left -= 1
    }
    var digits = String(number)
    if left > 0 {
      digits = String(repeating: "0", count: max(left + 1 - digits.utf8.count, 0)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -left))
    }
    return isNegative && number > 0 ? "-" + digits : digits
  }
}

extension Fraction {
  /// The number in decimals, rounded to `places` places half away from zero, without zeros at the end.
  ///
  /// Gives the texts of JSON numbers: `0.25`, `1`, `0.3333`, `15.5`, `-3`.
  ///
  /// - Parameter places: From 0 to 18; anything else counts as the nearer of these.
  public func decimalText(places: Int) -> String { decimalText(places: places, times: 1) }

  /// The number as a percentage in decimals, without the sign: `25` for a quarter.
  ///
  /// - Parameter places: From 0 to 16; anything else counts as the nearer of these.
  public func percentText(places: Int = 0) -> String { decimalText(places: min(places, 16), times: 100) }

  private func decimalText(places: Int, times factor: UInt128) -> String {
    let places = min(max(places, 0), 18)
    var scale = factor
    for _ in 0..<places { scale *= 10 }
    // Below 2^63 times 10^18: no product here reaches 2^125.
    let top = UInt128(numerator.magnitude) * scale
    let bottom = UInt128(denominator.magnitude)
    let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    let rounded = remainder * 2 >= bottom ? quotient + 1 : quotient
    return DecimalText.text(of: rounded, places: places, isNegative: numerator < 0)
  }
}
