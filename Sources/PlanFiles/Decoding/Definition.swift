internal import SourceText

/// An id that is named for the first time.
struct Definition: Sendable {
  /// The id as it is written.
  let text: String
  /// Where it stands.
  let range: ByteRange
  /// What it names.
  let kind: IDKind
}

/// An id that names something defined elsewhere, and of which it is not known yet whether that exists.
struct Reference: Sendable {
  /// The id as it is written.
  let text: String
  /// Where it stands.
  let range: ByteRange
  /// What it may name.
  let kinds: IDKindSet
}
