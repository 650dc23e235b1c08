internal import ActionPlans

/// A type of the vocabulary that stands as a record in files: its shape and how it is read from one.
///
/// Schema and decoder of a record lie in one file, so that a new field is added in one place.
protocol PlanRecord: Sendable {
  /// The record's keys.
  associatedtype Key: SchemaKey

  /// Reads the fields; nil when one that it cannot do without is missing or unreadable, which has its own finding.
  ///
  /// A function rather than an initializer that can fail: that would copy the finished record, with every text and list
  /// in it, once more.
  static func decode(_ record: borrowing Record<Key>, with decoder: inout PlanDecoder) -> Self?
}

/// One record of a file while it is read: its node, and the nodes of its fields.
///
/// It cannot be copied, since readers of fields would otherwise each get a copy of the whole.
struct Record<Key: SchemaKey>: ~Copyable, Sendable {
  /// The node of the mapping.
  let node: Int
  /// For each key, by its number, the node of its value; 0, which is the root's, where the file has none.
  var fields = RecordFields(repeating: 0)

  /// The record at `node`, no field of which has been met.
  init(_ node: Int) { self.node = node }

  /// The node under a key, whatever stands there; 0 when the file has no such key.
  @inline(__always)
  subscript(_ key: Key) -> Int { Int(fields[key.rawValue]) }
}

/// For each key of a record, by its number, the node of its value; 0 where the file has none.
typealias RecordFields = InlineArray<32, UInt32>
