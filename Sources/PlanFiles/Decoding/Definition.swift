/// An id that is named for the first time.
struct Definition: Sendable {
  /// What it names.
  let kind: IDKind
  /// The node of its value in its file's tree.
  let node: Int
}

/// An id that names something defined elsewhere.
struct Reference: Sendable {
  /// What it may name.
  let kinds: IDKindSet
  /// The node of its value in its file's tree.
  let node: Int
}
