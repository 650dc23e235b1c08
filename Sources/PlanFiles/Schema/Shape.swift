/// The keys that one kind of record may have, in the order in which they are documented and best written.
public struct Shape: Sendable {
  /// What such a record is, with its article: "an action".
  public let name: String
  /// Its fields.
  public let fields: [Field]
  /// Finds a field by the bytes of its key.
  let keys: KeyTable
  /// The fields that must be there: for each the bit of its number.
  let required: UInt32
  /// For each field the words that it may hold, if that is what it holds and they are short enough for a table; else
  /// none.
  let words: [KeyTable]
  /// For each field the kind of id that it defines; nil where it defines none.
  let definedKind: [IDKind?]
  /// For each field the kinds of id that it, or each entry of its list, may name; empty where it names none.
  let referredKinds: [IDKindSet]

  /// A record called `name` with these fields.
  init(_ name: String, _ fields: [Field]) {
    precondition(fields.count <= 32, "a record of the decoder has room for 32 fields")
    self.name = name
    self.fields = fields
    keys = KeyTable(fields.map(\.key))
    required = fields.indices.reduce(0) { $0 | (fields[$1].isRequired ? 1 << UInt32($1) : 0) }
    words = fields.map { field in
      guard case .word(let words) = field.type, words.allSatisfy(KeyTable.holds) else { return KeyTable([]) }
      return KeyTable(words)
    }
    definedKind = fields.map { if case .newID(let kind) = $0.type { kind } else { nil } }
    referredKinds = fields.map { field in
      switch field.type {
      case .reference(let kinds), .list(.reference(let kinds)): IDKindSet(kinds)
      default: []
      }
    }
  }
}

/// The keys of one shape as an enumeration, so that decoders name fields and the compiler counts them.
///
/// The raw value of each case is its place in ``Shape/fields``.
protocol SchemaKey: CaseIterable, RawRepresentable<Int>, Sendable {
  /// The name of a record of this shape, with its article.
  static var recordName: String { get }
  /// The shape; a constant built once from ``field``.
  static var shape: Shape { get }
  /// The description of this key.
  var field: Field { get }
}

extension SchemaKey {
  /// The shape that the cases describe.
  static func makeShape() -> Shape { Shape(recordName, allCases.map(\.field)) }

  /// The description of this key from the shape, which costs no more than a look into an array; ``field`` makes it.
  var described: Field { Self.shape.fields[rawValue] }
}
