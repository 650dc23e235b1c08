/// An exact number from 0 of any length: a mean of progress, or a schedule index.
///
/// Shares of counts are a `Fraction`; means of many actions can need more room than that has.
public struct ExactRatio: Sendable {
  let numerator: Natural
  /// Above 0.
  let denominator: Natural

  /// The number `numerator / denominator`; the denominator must be above 0.
  init(_ numerator: Natural, over denominator: Natural) {
    self.numerator = numerator
    self.denominator = denominator.isZero ? Natural(1) : denominator
  }

  /// Whether it is 0.
  public var isZero: Bool { numerator.isZero }

  /// The number divided by a count; nil when the count is not above 0.
  func divided(by count: Int) -> ExactRatio? {
    guard count > 0 else { return nil }
    return ExactRatio(numerator, over: denominator * count.magnitude)
  }

  /// The number divided by another; nil when that is 0.
  func divided(by other: ExactRatio) -> ExactRatio? {
    guard !other.isZero else { return nil }
    return ExactRatio(numerator * other.denominator, over: denominator * other.numerator)
  }

  /// Whether it differs from `other` by less than `1 / part`.
  func differs(from other: ExactRatio, byLessThanOneIn part: UInt) -> Bool {
    let first = numerator * other.denominator
    let second = other.numerator * denominator
    var difference = max(first, second)
    difference -= min(first, second)
    return difference * part < denominator * other.denominator
  }

  /// The number in decimals, rounded to `places` places half away from zero, without zeros at the end: `0.3333`, `1`.
  ///
  /// - Parameter places: From 0 to 18; anything else counts as the nearer of these.
  public func decimalText(places: Int) -> String { decimal(numerator, places: places) }

  /// The number as a percentage in decimals, without the sign: `33` for a third.
  ///
  /// - Parameter places: From 0 to 18; anything else counts as the nearer of these.
  public func percentText(places: Int = 0) -> String { decimal(numerator * 100, places: places) }

  private func decimal(_ top: Natural, places: Int) -> String {
    let places = min(max(places, 0), 18)
    var (scaled, remainder) = Self.divide(top, by: denominator)
    for _ in 0..<places {
      let (digit, rest) = Self.divide(remainder * 10, by: denominator)
      scaled = scaled &* 10 &+ digit
      remainder = rest
    }
    if remainder * 2 >= denominator { scaled &+= 1 }
    return DecimalText.text(of: scaled, places: places, isNegative: false)
  }

  /// Long division in base 2; made for quotients of a few digits, which is what means and indices are.
  private static func divide(_ top: Natural, by bottom: Natural) -> (quotient: UInt128, remainder: Natural) {
    var remainder = top
    var quotient: UInt128 = 0
    for shift in stride(from: min(max(top.bitWidth - bottom.bitWidth, 0), 63), through: 0, by: -1) {
      let step = bottom * (UInt(1) << UInt(shift))
      guard remainder >= step else { continue }
      remainder -= step
      quotient += UInt128(1) << UInt128(shift)
    }
    return (quotient, remainder)
  }
}

extension ExactRatio: Comparable {
  /// Whether both are the same number, in whatever terms they were made.
  public static func == (left: ExactRatio, right: ExactRatio) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// The smaller number first; exact.
  public static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}
