/// A key that stands outside of the records that it belongs to.
struct StrayKey: Hashable, Sendable {
  /// The key.
  let key: String
  /// The name of the records, as in findings: "an action".
  let record: String
}
