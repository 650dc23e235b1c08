internal import SourceText

extension Parser {
  /// A key as it stands on its line.
  struct Key {
    /// Its bytes, quotes included.
    var range: ByteRange
    /// How it is written.
    var style: YAMLNode.Style
    /// The offset of its colon.
    var colon: Int
  }

  // MARK: The quick path

  /// Reads `key: plain text` or `key:` at the innermost mapping's own column; false, with nothing done, when the line
  /// is anything else.
  @inline(__always)
  mutating func readQuickEntry() -> Bool {
    let start = content
    let colon = bytes.plainStop(from: start)
    guard bytes[colon] == .colon, bytes[colon &+ 1] == .space || bytes[colon &+ 1] == .lineFeed,
      !bytes[colon &- 1].isBlank, colon &- start <= Self.keyLimit
    else { return false }
    pending = -1
    let key = ByteRange(start, colon)
    noteKey(key, hash: DuplicateKeys.hash(bytes, start, colon))
    if bytes[colon &+ 1] == .lineFeed {
      wait(addAbsent(key: key, at: colon &+ 1), mappingIndent)
      moveToLine(colon &+ 2)
      return true
    }
    let value = colon &+ 2
    if bytes[value].surelyBeginsPlain {
      let end = bytes.plainStop(from: value)
      if bytes[end] == .lineFeed {
        addPlain(key: key, value, end)
        return true
      }
    }
    let owner = addAbsent(key: key, at: colon &+ 1)
    readEntryValue(from: value, owner: owner, column: mappingIndent)
    return true
  }

  /// Adds an entry with a plain value that ends with its line at `lineFeed`, and looks whether the text goes on.
  @inline(__always)
  private mutating func addPlain(key: ByteRange, _ start: Int, _ lineFeed: Int) {
    var end = lineFeed
    if bytes[end &- 1] <= .space { end = bytes.trimmed(end, notBefore: start) }
    let index = nodes.count
    nodes.append(
      YAMLNode(
        key: key, keyStyle: .plain, range: ByteRange(start, end), kind: .scalar, style: .plain,
        next: UInt32(truncatingIfNeeded: index &+ 1)))
    lastEnd = end
    let column = mappingIndent
    moveToLine(lineFeed &+ 1)
    if content &- lineStart > column || bytes[content].separates {
      continuePlain(index, indent: column, blockColumn: -1)
    }
  }

  // MARK: Any entry

  /// Reads the value behind `key`, whose line belongs to the innermost frame.
  mutating func readEntry(_ key: Key, column: Int) {
    let start = Int(key.range.start)
    let end = Int(key.range.end)
    checkKeyLength(start, key.colon)
    checkMergeKey(key)
    if key.style == .plain {
      noteKey(key.range, hash: DuplicateKeys.hash(bytes, start, end))
    } else {
      let text = QuotedText.decode(bytes, start, end)
      noteKey(key.range, text: text)
    }
    let owner = addAbsent(key: key.range, style: key.style, at: key.colon + 1)
    readEntryValue(from: key.colon + 1, owner: owner, column: column)
  }

  /// Reads what stands behind the colon of `owner`.
  mutating func readEntryValue(from offset: Int, owner: Int, column: Int) {
    let start = bytes.afterBlanks(from: offset)
    if finishIfEmpty(start) { return wait(owner, column) }
    if isMergeKey(nodes[owner]), bytes[start] == UInt8(ascii: "*") || bytes[start] == .openBracket {
      // One message is enough: the merge key's own.
      setInvalid(owner, start, bytes.trimmed(bytes.lineEnd(from: start), notBefore: start))
      return skipDeeper(than: column, from: start)
    }
    readValue(at: start, owner: owner, indent: column)
  }

  /// The key that starts at `start`; nil when no colon that ends a key follows on the line.
  func key(at start: Int) -> Key? {
    switch bytes[start] {
    case .doubleQuote, .singleQuote:
      guard let end = quoteEndOnLine(start) else { return nil }
      let colon = bytes.afterBlanks(from: end)
      guard isIndicator(.colon, at: colon) else { return nil }
      let style: YAMLNode.Style = bytes[start] == .doubleQuote ? .doubleQuoted : .singleQuoted
      return Key(range: ByteRange(start, end), style: style, colon: colon)
    case .openBracket, .openBrace, .hash, .bar, UInt8(ascii: ">"), .comma, .closeBracket, .closeBrace,
      UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      return nil
    case .dash, .questionMark, .colon:
      if bytes[start + 1].separates { return nil }
      return plainKey(at: start)
    default: return plainKey(at: start)
    }
  }

  private func plainKey(at start: Int) -> Key? {
    let colon = plainEnd(from: start)
    guard bytes[colon] == .colon else { return nil }
    let end = bytes.trimmed(colon, notBefore: start)
    return end > start ? Key(range: ByteRange(start, end), style: .plain, colon: colon) : nil
  }

  /// The end of the plain text that starts at `start`, on its line: a colon that means something, a `#` behind a
  /// blank, or the line feed.
  @inline(__always)
  func plainEnd(from start: Int) -> Int {
    var at = start
    while true {
      at = bytes.plainStop(from: at)
      switch bytes[at] {
      case .lineFeed: return at
      case .colon: if bytes[at + 1].separates { return at }
      default: if at > start, bytes[at - 1].isBlank { return at }
      }
      at += 1
    }
  }

  /// The offset behind the quote that closes the one at `start`, if it does so on the same line.
  func quoteEndOnLine(_ start: Int) -> Int? {
    let quote = bytes[start]
    var at = start + 1
    while true {
      let byte = bytes[at]
      if byte == quote {
        if quote == .doubleQuote || bytes[at + 1] != quote { return at + 1 }
        at += 1
      } else if byte == .backslash, quote == .doubleQuote, bytes[at + 1] != .lineFeed {
        at += 1
      } else if byte == .lineFeed {
        return nil
      }
      at += 1
    }
  }

  // MARK: What keys may not be

  private func isMergeKey(_ node: YAMLNode) -> Bool {
    node.key.count == 2 && node.keyStyle == .plain && bytes.has("<<", at: Int(node.key.start))
  }

  private mutating func checkMergeKey(_ key: Key) {
    let start = Int(key.range.start)
    guard key.style == .plain, key.range.count == 2, bytes.has("<<", at: start) else { return }
    problems.report(
      .mergeKey, start, start + 2, "'<<' copies keys from elsewhere, which a plan file does not do.",
      help: "Write the keys out here, so that a reader sees them where they count.")
  }

  private mutating func checkKeyLength(_ start: Int, _ colon: Int) {
    guard colon - start > Self.keyLimit else { return }
    var characters = 0
    for at in start..<colon where bytes[at] & 0xC0 != 0x80 { characters += 1 }
    guard characters > Self.keyLimit else { return }
    problems.report(
      .keyTooLong, start, colon, "This key is \(characters) characters long; a key has at most \(Self.keyLimit).",
      help: "If it is a text and not a key, put it in quotes behind its key: note: '\(excerpt(start, colon))'")
  }
}
