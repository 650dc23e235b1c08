/// Where repeated measurements lie.
struct Spread {
  /// The lowest.
  let low: Double
  /// The middle one; of an even number the higher of the two in the middle.
  let median: Double
  /// The highest.
  let high: Double

  /// The spread of `values`; all of it is not-a-number when there are none.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    low = sorted.first ?? .nan
    median = sorted.isEmpty ? .nan : sorted[sorted.count / 2]
    high = sorted.last ?? .nan
  }
}
