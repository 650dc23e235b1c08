/// An exact sum of many shares from 0 to 1 with whatever denominators they have.
///
/// Kept as a count of wholes and, for each denominator, the part that is left over. So adding a share costs a look-up
/// at most, nothing grows beyond its denominator, and big numbers are made only when the sum is read.
struct FractionSum: Hashable, Sendable {
  /// How many wholes have come together.
  private(set) var whole = 0
  /// For each small denominator, at its own index, the numerator that is left over; below the denominator.
  ///
  /// No longer than the largest small denominator asks for.
  private var small: [Int] = []
  /// The same for each denominator of ``smallEnd`` or more; no zeros.
  private var large: [Int: Int] = [:]

  /// The first denominator that is not small.
  private static let smallEnd = 64

  /// The empty sum.
  init() {
  }

  /// Whether nothing but zeros was added.
  var isZero: Bool { whole == 0 && large.isEmpty && small.allSatisfy { $0 == 0 } }

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
    if denominator < Self.smallEnd {
      while small.count <= denominator { small.append(0) }
      if Self.add(numerator, to: &small[denominator], of: denominator) { whole += 1 }
    } else {
      if Self.add(numerator, to: &large[denominator, default: 0], of: denominator) { whole += 1 }
      if large[denominator] == 0 { large[denominator] = nil }
    }
  }

  /// Adds to what is kept for one denominator; says whether a whole came together, which is taken out.
  private static func add(_ numerator: Int, to kept: inout Int, of denominator: Int) -> Bool {
    let missing = denominator - numerator
    let isFull = kept >= missing
    kept = isFull ? kept - missing : kept + numerator
    return isFull
  }

  /// Adds everything that `other` holds.
  static func += (left: inout FractionSum, right: FractionSum) {
    left.whole += right.whole
    for denominator in right.small.indices where right.small[denominator] > 0 {
      left.add(right.small[denominator], over: denominator)
    }
    for (denominator, numerator) in right.large { left.add(numerator, over: denominator) }
  }

  /// What is left over: denominators with their numerators, without zeros, in no order.
  private var parts: [(denominator: Int, numerator: Int)] {
    var parts = large.map { (denominator: $0.key, numerator: $0.value) }
    for denominator in small.indices where small[denominator] > 0 { parts.append((denominator, small[denominator])) }
    return parts
  }

  /// The sum as one number.
  ///
  /// Takes time in proportion to the number of distinct denominators times the length of their least common multiple.
  var value: ExactRatio {
    let parts = parts
    var multiple = Natural(1)
    for (denominator, _) in parts {
      let (_, remainder) = multiple.quotientAndRemainder(dividingBy: denominator.magnitude)
      multiple = multiple * (denominator.magnitude / Self.greatestCommonDivisor(denominator.magnitude, remainder))
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

extension FractionSum {
  /// Whether both were added up from the same numerators over the same denominators.
  ///
  /// 1/2 and 2/4 are not told to be the same number; ``value`` is for that.
  static func == (left: FractionSum, right: FractionSum) -> Bool {
    left.whole == right.whole && left.large == right.large && left.trimmed == right.trimmed
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(whole)
    hasher.combine(trimmed)
    hasher.combine(large)
  }

  /// The small parts without zeros at the end.
  private var trimmed: ArraySlice<Int> {
    small.prefix((small.lastIndex { $0 != 0 } ?? -1) + 1)
  }
}
