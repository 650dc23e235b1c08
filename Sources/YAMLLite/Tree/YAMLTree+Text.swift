public import SourceText

/// The texts of values and keys, made when they are asked for.
extension YAMLTree {
  /// The text of the scalar at `index`, decoded; nil for any other kind of value, an absent one included.
  ///
  /// Linear in the scalar's bytes.
  public func text(of index: Int) -> String? {
    guard nodes[index].kind == .scalar else { return nil }
    if let range = contentRange(of: index) { return source.text(range) }
    if nodes[index].style == .literal || nodes[index].style == .folded { return blockText(of: index) }
    return textBytes(of: index).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of the key at `index`, decoded; nil for a list's item and the root.
  public func keyText(of index: Int) -> String? {
    let node = nodes[index]
    if node.key.isEmpty { return nil }
    if node.keyStyle == .plain { return source.text(node.key) }
    let text = reading.withBytes { QuotedText.decode($0, Int(node.key.start), Int(node.key.end)) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of the scalar at `index` as UTF-8; nil for any other kind of value.
  public func textBytes(of index: Int) -> [UInt8]? {
    let node = nodes[index]
    guard node.kind == .scalar else { return nil }
    let (start, end) = (Int(node.range.start), Int(node.range.end))
    return reading.withBytes { bytes in
      switch node.style {
      case .singleQuoted, .doubleQuoted: QuotedText.decode(bytes, start, end)
      case .literal, .folded: Array(blockText(of: index).utf8)
      default: FoldedLines.decodePlain(bytes, start, end)
      }
    }
  }

  /// The text of the block scalar at `index`.
  private func blockText(of index: Int) -> String {
    let (key, range) = (nodes[index].key, nodes[index].range)
    let (start, end) = (Int(range.start), Int(range.end))
    return unsafe String(unsafeUninitializedCapacity: BlockText.limit(start, end)) { storage in
      var text = unsafe TextBuffer(in: storage)
      let keyStart = index == 0 ? nil : Int(key.start)
      reading.withBytes { BlockText.decode($0, start, end, keyStart: keyStart, to: &text) }
      return text.count
    }
  }

  /// The bytes that are the text of the scalar at `index` as they stand, without quotes; nil when it has to be decoded
  /// or is no scalar.
  ///
  /// The quick way for whoever compares bytes.
  @inlinable @inline(__always)
  public func contentRange(of index: Int) -> ByteRange? {
    let node = nodes[index]
    guard node.kind == .scalar, !node.needsDecoding else { return nil }
    if node.style == .plain { return node.range }
    return ByteRange(node.range.start + 1, node.range.end - 1)
  }

  /// The bytes that are the key at `index` as they stand, without quotes; nil when it has to be decoded or is none.
  @inlinable @inline(__always)
  public func keyContentRange(of index: Int) -> ByteRange? {
    let node = nodes[index]
    if node.keyStyle == .plain { return node.key.isEmpty ? nil : node.key }
    return quotedKeyContentRange(node)
  }

  /// The same for a quoted key: nil when it has an escape.
  @usableFromInline
  func quotedKeyContentRange(_ node: YAMLNode) -> ByteRange? {
    let content = ByteRange(node.key.start + 1, node.key.end - 1)
    let escape: UInt8 = node.keyStyle == .doubleQuoted ? .backslash : .singleQuote
    for offset in content.start..<content.end where source.padded[Int(offset)] == escape { return nil }
    return content
  }

  /// The column, from 0, at which the key or the dash of the value at `index` stands; -1 for the root.
  func column(ofKeyAt index: Int) -> Int {
    guard index > 0 else { return -1 }
    let start = Int(nodes[index].key.start)
    return reading.withBytes { start - $0.lineStart(of: start) }
  }
}
