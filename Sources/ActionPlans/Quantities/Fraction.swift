/// An exact number: a whole numerator over a whole denominator above 0, in lowest terms.
///
/// Figures stay exact until they are printed, so that the same facts give the same figures on every machine and
/// a share on a boundary (0.5, 0.25) falls on the same side everywhere.
public struct Fraction: Hashable, Sendable {
  /// The part above the line; carries the sign.
  public let numerator: Int
  /// The part below the line; 1 or more.
  public let denominator: Int

  /// The number `numerator / denominator` in lowest terms; nil when the denominator is not above 0.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0, numerator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int(divisor)
    self.denominator = denominator / Int(divisor)
  }

  /// A whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// A number written in decimals: an optional minus, digits, and perhaps a point with digits, at most fifteen in all.
  ///
  /// Nil for anything else, such as thousands commas, exponents and signs of units.
  public init?(decimal text: String) {
    self.init(utf8: text.utf8.span)
  }

  /// The same from UTF-8 bytes, without making a string.
  public init?(utf8 bytes: Span<UInt8>) {
    var value = 0
    var scale = 1
    var digits = 0
    var afterPoint = false
    var negative = false
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "-") where place == 0:
        negative = true
      case UInt8(ascii: ".") where !afterPoint && digits > 0:
        afterPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 15 else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        if afterPoint { scale *= 10 }
      default:
        return nil
      }
    }
    guard digits > 0, !afterPoint || scale > 1 else { return nil }
    if negative { value = -value }
    // Most are whole, and in lowest terms as they stand.
    if scale == 1 { self.init(value) } else { self.init(value, over: scale) }
  }

  /// Euclid's algorithm; `second` is above 0.
  static func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }
}

extension Fraction: Comparable {
  /// Compares exactly, without rounding or overflow.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
