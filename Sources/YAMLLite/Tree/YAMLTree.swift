public import SourceText

/// A file read as YAML-lite: its values in one array, its comments, and everything that is wrong with it.
///
/// Reading never fails: any bytes give a tree, perhaps empty, and findings. What could be read is there, so that
/// later stages can still check it; what could not is an ``YAMLNode/Kind/invalid`` node with a finding of its own.
public struct YAMLTree: Sendable {
  /// The most findings that a tree keeps; a file with that many may have more.
  public static let findingsLimit = 1000

  /// The file it was read from; every range counts its bytes.
  public let source: SourceFile
  /// The same with a line feed in place of each carriage return that stands alone: what the values are read from.
  ///
  /// Every byte has the same place in both, so that ranges hold for either.
  let reading: SourceFile
  /// All nodes, parents before children.
  ///
  /// Empty when the file holds no value at all.
  public let nodes: [YAMLNode]
  /// Every comment in order, each from its `#` to the end of its line (without the line end).
  public let comments: [ByteRange]
  /// What YAML-lite refuses in this file, in order of place.
  ///
  /// A tree with none can be trusted whole.
  public let findings: [Finding]

  /// The index of the root value; nil when the file holds only blanks and comments.
  @inlinable public var root: Int? { nodes.isEmpty ? nil : 0 }

  /// A tree of `source`; `reading` is the same file with the line ends as they are read, nil when they are as they stand.
  init(source: SourceFile, reading: SourceFile? = nil, nodes: [YAMLNode], comments: [ByteRange], findings: [Finding]) {
    self.source = source
    self.reading = reading ?? source
    self.nodes = nodes
    self.comments = comments
    self.findings = findings
  }

  /// The children of a list or mapping, by index, in file order; of any other value none.
  @inlinable
  public func children(of index: Int) -> Children { Children(tree: self, parent: index) }

  /// How many children a list or mapping has; of any other value none.
  ///
  /// Costs a walk over them.
  public func childCount(of index: Int) -> Int {
    var count = 0
    var child = index + 1
    while child < Int(nodes[index].next) {
      count += 1
      child = Int(nodes[child].next)
    }
    return count
  }

  /// The value under `key` in the mapping at `index`; nil when it has no such key.
  ///
  /// Costs a walk over its keys.
  public func value(of index: Int, key: String) -> Int? {
    for child in children(of: index) where hasKey(key, at: child) { return child }
    return nil
  }

  /// Whether the key at `index` says `key`, by code points; makes no string unless the key has an escape.
  private func hasKey(_ key: String, at index: Int) -> Bool {
    guard let range = keyContentRange(of: index) else {
      return keyText(of: index).map { $0.utf8.elementsEqual(key.utf8) } ?? false
    }
    guard range.count == key.utf8.count else { return false }
    return source.padded[Int(range.start)..<Int(range.end)].elementsEqual(key.utf8)
  }

  /// The indices of one value's children, in file order.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    @usableFromInline let nodes: [YAMLNode]
    @usableFromInline var at: Int
    @usableFromInline let end: Int

    @inlinable
    init(tree: YAMLTree, parent: Int) {
      nodes = tree.nodes
      at = parent + 1
      end = Int(tree.nodes[parent].next)
    }

    /// The next child's index; nil after the last.
    @inlinable
    public mutating func next() -> Int? {
      guard at < end else { return nil }
      defer { at = Int(nodes[at].next) }
      return at
    }
  }
}
