internal import SourceText
internal import YAMLLite

/// How many values of each kind trees have, counted as a YAML parser counts its events.
///
/// To it a key is a scalar like any other, and so is a value that is not there.
struct NodeCounts {
  private var scalars = 0
  private var mappings = 0
  private var sequences = 0

  /// The counts as `12 scalars, 3 mappings, 4 sequences`.
  var text: String { "\(scalars) scalars, \(mappings) mappings, \(sequences) sequences" }

  /// Adds the values and keys of a tree.
  mutating func add(_ tree: YAMLTree) {
    for node in tree.nodes {
      if node.key.start < node.key.end { scalars += 1 }
      switch node.kind {
      case .scalar, .absent: scalars += 1
      case .mapping: mappings += 1
      case .sequence: sequences += 1
      case .invalid: break
      }
    }
  }
}
