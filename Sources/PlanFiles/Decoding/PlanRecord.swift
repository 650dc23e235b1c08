internal import ActionPlans

/// A type of the vocabulary that stands as a record in files: its shape and how it is read from one.
///
/// Schema and decoder of a record lie in one file, so that a new field is added in one place.
protocol PlanRecord: Sendable {
  /// The record's keys.
  associatedtype Key: SchemaKey

  /// Reads the fields; nil when one that it cannot do without is missing or unreadable, which has its own finding.
  init?(_ record: Record<Key>, _ decoder: inout PlanDecoder)
}

/// One record of a file while it is read: its node, and where the decoder keeps the nodes of its fields.
struct Record<Key: SchemaKey>: Sendable {
  /// The node of the mapping.
  let node: Int
  /// The first of the decoder's slots that belong to it, one for each key.
  let base: Int
}
