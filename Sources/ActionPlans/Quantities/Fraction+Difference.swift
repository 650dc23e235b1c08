extension Fraction {
  /// What is left of `left` when `right` is taken away.
  ///
  /// Exact wherever the lowest terms of the difference fit 63 bits, as they do for numbers of a few digits.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    // Each product stays below 2^126.
    let top =
      Int128(left.numerator) * Int128(right.denominator) - Int128(right.numerator) * Int128(left.denominator)
    return Fraction(nearest: top, over: Int128(left.denominator) * Int128(right.denominator))
  }
}
