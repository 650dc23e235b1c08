import ActionPlans

/// By how many days actions slipped.
struct SlipCounts: Sendable {
  /// The actions that did not slip, which are most.
  private var unmoved = 0
  /// The slips other than 0, in no order.
  private var moved: [Int] = []

  /// No actions.
  init() {
  }

  /// Counts an action that slipped by `days`.
  mutating func add(_ days: Int) {
    if days == 0 { unmoved += 1 } else { moved.append(days) }
  }

  /// Counts everything that `other` counts.
  static func += (left: inout SlipCounts, right: SlipCounts) {
    left.unmoved += right.unmoved
    left.moved += right.moved
  }

  /// The signed maximum; nil of no actions.
  var largest: Int? {
    let largest = moved.max()
    return unmoved > 0 ? max(largest ?? 0, 0) : largest
  }

  /// The middle one, or the mean of the middle two of an even number; nil of no actions.
  ///
  /// Takes time to sort the slips other than 0.
  var median: Fraction? {
    let total = unmoved + moved.count
    guard total > 0 else { return nil }
    let sorted = moved.sorted()
    let earlier = sorted.firstIndex { $0 > 0 } ?? sorted.count
    // The slip at a rank when every action is lined up: the negative ones, those that did not slip, the others.
    func slip(at rank: Int) -> Int {
      if rank < earlier { return sorted[rank] }
      return rank < earlier + unmoved ? 0 : sorted[rank - unmoved]
    }
    return Fraction(slip(at: (total - 1) / 2) + slip(at: total / 2), over: 2)
  }
}

extension SlipCounts: Hashable {
  /// Whether as many actions slipped by as many days, in whatever order they were counted.
  static func == (left: SlipCounts, right: SlipCounts) -> Bool {
    left.unmoved == right.unmoved && left.moved.sorted() == right.moved.sorted()
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(unmoved)
    hasher.combine(moved.sorted())
  }
}
