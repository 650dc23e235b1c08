/// One change of one field: what it was before, and what it became.
public struct FieldLink<Value: Hashable & Sendable>: Sendable {
  /// The value before.
  public let from: Value
  /// The value after; nil when the change leaves it out, so that it is the next change's `from` or the written value.
  public let to: Value?

  /// A link of a chain.
  public init(from: Value, to: Value?) {
    self.from = from
    self.to = to
  }
}
