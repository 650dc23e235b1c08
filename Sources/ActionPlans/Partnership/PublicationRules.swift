/// What is hidden from anything that families and the press can read.
public struct PublicationRules: Hashable, Sendable {
  /// Counts of people below this number are shown as "fewer than".
  public var suppressBelow: Int = 5

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init() {
  }
}
