/// A whole number from 0 without an upper end, with as much arithmetic as sums of fractions need.
///
/// Used only where a figure is printed or compared, never action by action.
struct Natural: Hashable, Sendable {
  /// The digits in base 2^64, the least significant first; no zeros at the end, so empty means 0.
  private(set) var limbs: [UInt]

  /// The number `value`.
  init(_ value: UInt) { limbs = value == 0 ? [] : [value] }

  /// Whether it is 0.
  var isZero: Bool { limbs.isEmpty }

  /// The number of bits it takes; 0 for 0.
  var bitWidth: Int {
    guard let top = limbs.last else { return 0 }
    return limbs.count * UInt.bitWidth - top.leadingZeroBitCount
  }

  /// Adds `other`; takes time in proportion to the longer number.
  static func += (left: inout Natural, right: Natural) {
    var carry: UInt = 0
    for place in 0..<max(left.limbs.count, right.limbs.count) {
      if place == left.limbs.count { left.limbs.append(0) }
      let addend = place < right.limbs.count ? right.limbs[place] : 0
      let (first, overflowed) = left.limbs[place].addingReportingOverflow(addend)
      let (second, overflowedAgain) = first.addingReportingOverflow(carry)
      left.limbs[place] = second
      carry = overflowed || overflowedAgain ? 1 : 0
    }
    if carry > 0 { left.limbs.append(carry) }
  }

  /// Takes away `other`, or everything where `other` is larger.
  static func -= (left: inout Natural, right: Natural) {
    guard left > right else {
      left.limbs = []
      return
    }
    var borrow: UInt = 0
    for place in left.limbs.indices {
      let subtrahend = place < right.limbs.count ? right.limbs[place] : 0
      let (first, underflowed) = left.limbs[place].subtractingReportingOverflow(subtrahend)
      let (second, underflowedAgain) = first.subtractingReportingOverflow(borrow)
      left.limbs[place] = second
      borrow = underflowed || underflowedAgain ? 1 : 0
    }
    left.dropLeadingZeros()
  }

  /// The product with a number of one limb.
  static func * (left: Natural, right: UInt) -> Natural {
    guard right > 0 else { return Natural(0) }
    var product = left
    var carry: UInt = 0
    for place in product.limbs.indices {
      let (high, low) = product.limbs[place].multipliedFullWidth(by: right)
      let (sum, overflowed) = low.addingReportingOverflow(carry)
      product.limbs[place] = sum
      carry = overflowed ? high &+ 1 : high
    }
    if carry > 0 { product.limbs.append(carry) }
    return product
  }

  /// The product; takes time in proportion to the product of the lengths.
  static func * (left: Natural, right: Natural) -> Natural {
    var product = Natural(0)
    for limb in right.limbs.reversed() {
      if !product.isZero { product.limbs.insert(0, at: 0) }
      product += left * limb
    }
    return product
  }

  /// The quotient and the remainder by a number of one limb; by 0 the number itself and 0.
  func quotientAndRemainder(dividingBy divisor: UInt) -> (quotient: Natural, remainder: UInt) {
    guard divisor > 0 else { return (self, 0) }
    var quotient = self
    var remainder: UInt = 0
    for place in quotient.limbs.indices.reversed() {
      // The remainder is below the divisor, so that the quotient fits one limb.
      (quotient.limbs[place], remainder) = divisor.dividingFullWidth((remainder, quotient.limbs[place]))
    }
    quotient.dropLeadingZeros()
    return (quotient, remainder)
  }

  private mutating func dropLeadingZeros() {
    while limbs.last == 0 { limbs.removeLast() }
  }
}

extension Natural: Comparable {
  /// The smaller number first.
  static func < (left: Natural, right: Natural) -> Bool {
    guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
    return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
  }
}
