/// A key that stands outside of the records that it belongs to.
struct StrayKey: Hashable, Sendable {
  /// The key.
  let key: String
  /// The node of the record: the last one of the list above it.
  let record: Int
}
