/// An exact sum of many shares from 0 to 1 with whatever denominators they have.
///
/// Kept as a count of wholes and, for each denominator, the part that is left over. So adding a share costs a look-up
/// at most, nothing grows beyond its denominator, and big numbers are made only when the sum is read.
struct FractionSum: Hashable, Sendable {
  /// How many wholes have come together.
  private(set) var whole = 0
  /// For each denominator above 1 the numerator that is left over, above 0 and below the denominator.
  private(set) var parts: [Int: Int] = [:]

  /// The empty sum.
  init() {
  }

  /// Whether nothing but zeros was added.
  var isZero: Bool { whole == 0 && parts.isEmpty }

  /// Adds `share`.
  mutating func add(_ share: WeightShare) {
    if share.part == share.whole {
      whole += 1
    } else if share.part > 0 {
      add(share.part, over: share.whole)
    }
  }

  /// Adds a numerator above 0 and below its denominator.
  private mutating func add(_ numerator: Int, over denominator: Int) {
    let (isFull, isEven) = Self.add(numerator, to: &parts[denominator, default: 0], of: denominator)
    if isFull { whole += 1 }
    if isEven { parts[denominator] = nil }
  }

  /// Adds to what is kept for one denominator; says whether a whole came together and whether nothing is left over.
  private static func add(_ numerator: Int, to kept: inout Int, of denominator: Int) -> (isFull: Bool, isEven: Bool) {
    let missing = denominator - numerator
    let isFull = kept >= missing
    kept = isFull ? kept - missing : kept + numerator
    return (isFull, kept == 0)
  }

  /// Adds everything that `other` holds.
  static func += (left: inout FractionSum, right: FractionSum) {
    left.whole += right.whole
    for (denominator, numerator) in right.parts { left.add(numerator, over: denominator) }
  }

  /// The sum as one number.
  ///
  /// Takes time in proportion to the number of distinct denominators times the length of their least common multiple.
  var value: ExactRatio {
    var multiple = Natural(1)
    for denominator in parts.keys {
      let divisor = denominator.magnitude
      let (_, remainder) = multiple.quotientAndRemainder(dividingBy: divisor)
      multiple = multiple * (divisor / Self.greatestCommonDivisor(divisor, remainder))
    }
    var total = multiple * whole.magnitude
    for (denominator, numerator) in parts {
      total += multiple.quotientAndRemainder(dividingBy: denominator.magnitude).quotient * numerator.magnitude
    }
    return ExactRatio(total, over: multiple)
  }

  private static func greatestCommonDivisor(_ first: UInt, _ second: UInt) -> UInt {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }
}
