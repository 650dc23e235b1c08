/// A value of an indicator as a plan writes it: a number, a numerator over a denominator, "fewer than", or yes and no.
public struct Quantity: Hashable, Sendable {
  /// What kind of value was written.
  public enum Form: Hashable, Sendable {
    /// `31`, `21.5`: a number.
    case number
    /// `43/75`: so many of so many, kept apart so that small numbers can be hidden.
    ///
    /// The denominator is above 0.
    case ratio(denominator: Fraction)
    /// `yes` (1) or `no` (0).
    case answer
  }

  /// The value as it was written: `43/75`.
  public let text: String
  /// What kind of value it is.
  public let form: Form
  /// Whether it was written `<N`: fewer than N, which is compared as N - 1.
  public let isFewerThan: Bool
  /// The number itself; of a ratio the numerator; of `<N` N - 1; of an answer 1 or 0.
  public let number: Fraction

  /// Reads a value; nil when the text says none.
  public init?(_ text: String) {
    self.text = text
    if text == "yes" || text == "no" {
      (form, isFewerThan, number) = (.answer, false, Fraction(text == "yes" ? 1 : 0))
      return
    }
    let bytes = text.utf8.span
    isFewerThan = !bytes.isEmpty && bytes[0] == UInt8(ascii: "<")
    let slash = bytes.indices.first { bytes[$0] == UInt8(ascii: "/") }
    let first = (isFewerThan ? 1 : 0)..<(slash ?? bytes.count)
    guard let written = Fraction(utf8: bytes.extracting(first)) else { return nil }
    if isFewerThan {
      guard let less = Fraction(written.numerator - written.denominator, over: written.denominator),
        less >= Fraction(0)
      else { return nil }
      number = less
    } else {
      number = written
    }
    if let slash {
      guard let denominator = Fraction(utf8: bytes.extracting((slash + 1)...)), denominator > Fraction(0) else {
        return nil
      }
      form = .ratio(denominator: denominator)
    } else {
      form = .number
    }
  }

  /// Whether this value is less than `other`, both read in the unit of their indicator.
  ///
  /// Of a ratio the value is the percentage where the unit is percent, else the quotient. Exact.
  public func isLess(than other: Quantity, inPercent: Bool) -> Bool {
    let left = value(inPercent: inPercent)
    let right = other.value(inPercent: inPercent)
    return left < right
  }

  /// The value as one exact number; of a ratio with `inPercent` the percentage, else the quotient.
  public func value(inPercent: Bool) -> Fraction {
    guard case .ratio(let denominator) = form else { return number }
    // At most fifteen digits each: the products stay below 10^32 only in wide arithmetic, so reduce first.
    let top = Int128(number.numerator) * Int128(denominator.denominator) * (inPercent ? 100 : 1)
    let bottom = Int128(number.denominator) * Int128(denominator.numerator)
    return Fraction(nearest: top, over: bottom)
  }
}

extension Fraction {
  /// The fraction of two wide numbers; exact wherever its lowest terms fit 63 bits, else cut to the bits that do.
  init(nearest top: Int128, over bottom: Int128) {
    var (first, second) = (top.magnitude, bottom.magnitude)
    while second != 0 { (first, second) = (second, first % second) }
    let divisor = Int128(max(first, 1))
    var (numerator, denominator) = (top / divisor, bottom / divisor)
    while numerator.magnitude > UInt128(Int.max) || denominator.magnitude > UInt128(Int.max) {
      numerator /= 2
      denominator /= 2
    }
    self = Fraction(Int(numerator), over: max(Int(denominator), 1)) ?? Fraction(0)
  }
}
