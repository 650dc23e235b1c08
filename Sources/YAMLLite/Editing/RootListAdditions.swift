internal import SourceText

/// Entries put behind those that the lists of a document's root have, and nothing else changed.
///
/// Every byte that stands there stays, but for the brackets of an empty list, and so does what it means: comments behind an
/// entry that are deeper than its dash stay with it, and so do the blank lines that end a text behind `|+`.
public struct RootListAdditions: Sendable {
  private let tree: YAMLTree
  private var edits: [TextEdit] = []
  /// Keys that the root does not have, with their lists.
  private var newKeys: [[UInt8]] = []
  private var isPossible = true

  /// No additions yet to the document of `tree`.
  public init(to tree: YAMLTree) { self.tree = tree }

  /// Adds entries to the list at `key` of the root, and the key where it is missing.
  ///
  /// - Parameters:
  ///   - entries: whole lines, each with its line feed; dashes stand in the first column, and so may comments.
  ///   - key: the key, which needs no quotes.
  public mutating func add(_ entries: String, to key: String) {
    guard let root = tree.root, tree.nodes[root].kind == .mapping else {
      isPossible = false
      return
    }
    let lines = Array(entries.utf8)
    guard let list = tree.value(of: root, key: key) else {
      newKeys.append([.lineFeed] + Array("\(key):\n".utf8) + Self.indented(lines, by: 2))
      return
    }
    let node = tree.nodes[list]
    switch (node.kind, node.style) {
    case (.absent, _): addFirst(lines, behind: Int(node.range.end))
    case (.sequence, .flow) where tree.childCount(of: list) == 0 && !tree.comments.contains { node.range.holds($0) }:
      let start = tree.reading.withBytes { $0.trimmed(Int(node.range.start), notBefore: Int(node.key.end)) }
      edits.append(TextEdit(range: ByteRange(start, Int(node.range.end)), replacement: []))
      addFirst(lines, behind: Int(node.range.end))
    case (.sequence, .block):
      let column = column(ofDashesBehind: Int(node.key.end))
      add(Self.indented(lines, by: column), behindLineOf: behindComments(deeperThan: column, from: lastByte(of: list)))
    default: isPossible = false
    }
  }

  /// The document with the additions; nil when something that stands there would be lost or read otherwise, as where a list is
  /// written in brackets.
  ///
  /// Reads the new document once, to be certain.
  public var document: [UInt8]? {
    guard isPossible else { return nil }
    var edits = edits
    if !newKeys.isEmpty { edits.append(newKeysEdit(besides: edits)) }
    if tree.reading.withBytes({ $0.lineEnd(from: 0) < $0.lineFeed(from: 0) }) {
      edits = edits.map { TextEdit(range: $0.range, replacement: Self.withCarriageReturns($0.replacement)) }
    }
    let bytes = TextEdit.apply(edits, to: tree.source)
    let new = YAMLTree(parsing: SourceFile(path: tree.source.path, bytes: bytes))
    guard new.findings.allSatisfy({ $0.severity != .error }), let root = tree.root, let newRoot = new.root else {
      return nil
    }
    for child in tree.children(of: root) {
      guard let key = tree.keyText(of: child), let now = new.value(of: newRoot, key: key),
        isHeld(child, in: new, at: now)
      else { return nil }
    }
    return bytes
  }

  /// Whether `other` says at `now` what the tree says at `node`, or a list has that and more behind it.
  private func isHeld(_ node: Int, in other: YAMLTree, at now: Int) -> Bool {
    let (old, new) = (tree.nodes[node], other.nodes[now])
    // Nothing and a list without entries say the same; what was added may be comments alone.
    if tree.isNothing(node), new.kind == .sequence || other.isNothing(now) { return true }
    guard old.kind == new.kind, tree.textBytes(of: node) == other.textBytes(of: now) else { return false }
    let (children, others) = (Array(tree.children(of: node)), Array(other.children(of: now)))
    guard old.kind == .sequence ? children.count <= others.count : children.count == others.count else { return false }
    return zip(children, others).allSatisfy { child, now in
      tree.keyText(of: child) == other.keyText(of: now) && isHeld(child, in: other, at: now)
    }
  }

  // MARK: Places

  /// Puts the first entries of a list behind its key, which ends with its value at `end`, and behind the comments that head it.
  private mutating func addFirst(_ lines: [UInt8], behind end: Int) {
    add(
      Self.indented(lines, by: rootColumn + 2), behindLineOf: behindComments(deeperThan: rootColumn, from: end))
  }

  /// Puts lines behind the one that holds the byte before `end`, which may be its line feed.
  private mutating func add(_ lines: [UInt8], behindLineOf end: Int) {
    let (offset, isOpen) = tree.reading.withBytes { bytes -> (Int, Bool) in
      if end > 0, bytes[end - 1] == .lineFeed { return (end, false) }
      let lineFeed = bytes.lineFeed(from: end)
      return lineFeed < bytes.count ? (lineFeed + 1, false) : (bytes.count, true)
    }
    edits.append(TextEdit(range: ByteRange(offset, offset), replacement: isOpen ? [.lineFeed] + lines : lines))
  }

  /// Puts the new keys at the document's end, before the line `...` where it has one.
  private func newKeysEdit(besides edits: [TextEdit]) -> TextEdit {
    let lines = Self.indented(Array(newKeys.joined()), by: rootColumn)
    return tree.reading.withBytes { bytes in
      var end = tree.nodes.last.map { max(Int($0.range.end), Int($0.key.end)) } ?? 0
      while end < bytes.count, !(bytes.has("...", at: end) && bytes.lineStart(of: end) == end) {
        end = min(bytes.lineFeed(from: end) + 1, bytes.count)
      }
      let isOpen = end > 0 && bytes[end - 1] != .lineFeed && !edits.contains { Int($0.range.end) == end }
      // An empty line would belong to a text that keeps those behind it.
      let isKept = tree.nodes.indices.last.map { keepsLineEnds($0, bytes) } ?? false
      return TextEdit(
        range: ByteRange(end, end),
        replacement: (isOpen ? [.lineFeed] : []) + (isKept ? Array(lines.dropFirst()) : lines))
    }
  }

  /// Whether the value at `index` is a text behind `|+` or `>+`.
  private func keepsLineEnds(_ index: Int, _ bytes: ByteView) -> Bool {
    let node = tree.nodes[index]
    guard node.kind == .scalar, node.style == .literal || node.style == .folded else { return false }
    return BlockTextHeader(bytes, Int(node.range.start)).chomping == .keep
  }

  /// The column of the root's keys; 0 for most documents.
  private var rootColumn: Int { tree.nodes.count > 1 ? max(tree.column(ofKeyAt: 1), 0) : 0 }

  /// The column of the dashes of the list that begins on a line behind `key`.
  private func column(ofDashesBehind key: Int) -> Int {
    tree.reading.withBytes { bytes in
      var line = key
      repeat {
        line = bytes.lineFeed(from: line) + 1
      } while line < bytes.count && bytes[bytes.afterSpaces(from: line)] != UInt8(ascii: "-")
      return bytes.afterSpaces(from: line) - line
    }
  }

  /// The offset behind the last value of a list and the blank lines that it keeps.
  private func lastByte(of list: Int) -> Int {
    let values = list..<Int(tree.nodes[list].next)
    var end = values.reduce(0) { max($0, Int(tree.nodes[$1].range.end), Int(tree.nodes[$1].key.end)) }
    return tree.reading.withBytes { bytes in
      guard keepsLineEnds(values.upperBound - 1, bytes) else { return end }
      while end < bytes.count, bytes[bytes.afterBlanks(from: end)].isLineEnd {
        end = min(bytes.lineFeed(from: end) + 1, bytes.count)
      }
      return end
    }
  }

  /// The offset behind the comments that follow `end` and are deeper than `column`, or stand on its line.
  private func behindComments(deeperThan column: Int, from end: Int) -> Int {
    tree.reading.withBytes { bytes in
      var end = end
      for comment in tree.comments where Int(comment.start) >= end {
        let start = Int(comment.start)
        guard (end..<start).allSatisfy({ bytes[$0].separates }), start - bytes.lineStart(of: start) > column else {
          break
        }
        end = Int(comment.end)
      }
      return end
    }
  }

  // MARK: Lines

  private static func indented(_ lines: [UInt8], by column: Int) -> [UInt8] {
    let blanks = [UInt8](repeating: .space, count: column)
    return Array(
      lines.split(separator: .lineFeed, omittingEmptySubsequences: false).map { $0.isEmpty ? [] : blanks + $0 }
        .joined(separator: [.lineFeed]))
  }

  private static func withCarriageReturns(_ lines: [UInt8]) -> [UInt8] {
    Array(
      lines.split(separator: .lineFeed, omittingEmptySubsequences: false).joined(separator: [
        .carriageReturn, .lineFeed,
      ]))
  }
}

extension YAMLTree {
  /// Whether no value is written at `index`, or a list without entries.
  fileprivate func isNothing(_ index: Int) -> Bool {
    nodes[index].kind == .absent || nodes[index].kind == .sequence && childCount(of: index) == 0
  }
}

extension ByteRange {
  fileprivate func holds(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
}
