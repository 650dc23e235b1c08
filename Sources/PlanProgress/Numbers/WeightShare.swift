import ActionPlans

/// Some of the weights of an action out of all of them: progress, or planned progress.
///
/// Not reduced to lowest terms, since most are only added up.
struct WeightShare: Hashable, Sendable {
  /// The weight that counts, from 0 to ``whole``.
  var part: Int
  /// The weight of everything, 1 or more.
  var whole: Int

  /// Nothing yet.
  static let none = WeightShare(part: 0, whole: 1)
  /// Everything.
  static let all = WeightShare(part: 1, whole: 1)

  /// The share in lowest terms.
  var fraction: Fraction { Fraction(part, over: whole) ?? Fraction(0) }
}
