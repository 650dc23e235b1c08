import ActionPlans

/// How many actions slipped by how many days.
struct SlipCounts: Hashable, Sendable {
  /// The actions that did not slip, which are most.
  private var unmoved = 0
  /// For each slip other than 0 the number of actions, above 0.
  private var moved: [Int: Int] = [:]

  /// No actions.
  init() {
  }

  /// Counts an action that slipped by `days`.
  mutating func add(_ days: Int) {
    if days == 0 { unmoved += 1 } else { moved[days, default: 0] += 1 }
  }

  /// Counts everything that `other` counts.
  static func += (left: inout SlipCounts, right: SlipCounts) {
    left.unmoved += right.unmoved
    left.moved.merge(right.moved, uniquingKeysWith: +)
  }

  /// The signed maximum; nil of no actions.
  var largest: Int? {
    let largest = moved.keys.max()
    return unmoved > 0 ? max(largest ?? 0, 0) : largest
  }

  /// The middle one, or the mean of the middle two of an even number; nil of no actions.
  ///
  /// Takes time to sort the distinct slips.
  var median: Fraction? {
    var counts = moved
    if unmoved > 0 { counts[0] = unmoved }
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let sorted = counts.sorted { $0.key < $1.key }
    let lower = Self.slip(at: (total - 1) / 2, of: sorted)
    let upper = Self.slip(at: total / 2, of: sorted)
    return Fraction(lower + upper, over: 2)
  }

  /// The slip that stands at `rank`, from 0, when every action is lined up by its slip.
  private static func slip(at rank: Int, of sorted: [(key: Int, value: Int)]) -> Int {
    var left = rank
    for (slip, count) in sorted {
      if left < count { return slip }
      left -= count
    }
    return sorted.last?.key ?? 0
  }
}
