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

  /// The colon of the plain key that starts at `start`, if the line is the most common kind: `key:` with a space or
  /// the line's end behind it, and no sign in the key that needs a second look.
  @inline(__always)
  func quickColon(from start: Int) -> Int? {
    guard bytes[start].surelyBeginsPlain else { return nil }
    let colon = bytes.plainStop(from: start)
    guard bytes[colon] == .colon, bytes[colon &+ 1] == .space || bytes[colon &+ 1].isLineEnd,
      !bytes[colon &- 1].isBlank, colon &- start <= Self.keyLimit
    else { return nil }
    return colon
  }

  /// Adds the entry whose plain key runs from `start` to `colon`, and its value, to the innermost frame.
  @inline(__always)
  mutating func addQuickEntry(_ start: Int, _ colon: Int, column: Int) {
    let key = range(start, colon)
    noteKey(key, hash: DuplicateKeys.hash(bytes, start, colon))
    let next = bytes[colon &+ 1]
    if next != .space {
      wait(addAbsent(key: key, at: colon &+ 1), column)
      return moveToLine(colon &+ (next == .lineFeed ? 2 : 3))
    }
    let value = colon &+ 2
    if bytes[value].surelyBeginsPlain {
      let end = bytes.plainStop(from: value)
      if bytes[end] == .lineFeed { return addPlain(key: key, value, end, column: column) }
    }
    let owner = addAbsent(key: key, at: colon &+ 1)
    readEntryValue(from: value, owner: owner, column: column)
  }

  /// Adds an entry with a plain value that ends with its line at `lineFeed`, and looks whether the text goes on.
  @inline(__always)
  private mutating func addPlain(key: ByteRange, _ start: Int, _ lineFeed: Int, column: Int) {
    var end = lineFeed
    if bytes[end &- 1] <= .space { end = bytes.trimmed(end, notBefore: start) }
    let index = nodes.count
    nodes.append(
      YAMLNode(
        key: key, keyStyle: .plain, range: range(start, end), kind: .scalar, style: .plain,
        next: UInt32(truncatingIfNeeded: index &+ 1)))
    lastEnd = end
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
    let isTooLong = checkKeyLength(start, key.colon)
    checkMergeKey(key)
    if bytes[start] == UInt8(ascii: "*") { reportAlias(start, end: end) }
    if key.style == .plain {
      noteKey(key.range, hash: DuplicateKeys.hash(bytes, start, end))
    } else {
      checkKeyEscapes(start, end)
      let text = QuotedText.decode(bytes, start, end)
      noteKey(key.range, text: text)
    }
    let owner = addAbsent(key: key.range, style: key.style, at: key.colon + 1)
    if isTooLong { return giveUp(owner, at: key.colon + 1, indent: column) }
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

  @inline(__always)
  private func isMergeKey(_ node: YAMLNode) -> Bool {
    node.key.count == 2 && node.keyStyle == .plain && bytes.has("<<", at: Int(node.key.start))
  }

  private mutating func checkMergeKey(_ key: Key) {
    let start = Int(key.range.start)
    guard key.style == .plain, key.range.count == 2, bytes.has("<<", at: start) else { return }
    report(
      .mergeKey, start, start + 2, "'<<' copies keys from elsewhere, which a plan file does not do.",
      help: "Write the keys out here, so that a reader sees them where they count.")
  }

  /// Tells of escapes in a quoted key that do not exist.
  private mutating func checkKeyEscapes(_ start: Int, _ end: Int) {
    guard bytes[start] == .doubleQuote else { return }
    var at = start
    while at < end {
      guard bytes[at] == .backslash else {
        at += 1
        continue
      }
      let length = QuotedText.escapeLength(bytes, at)
      if length == 0 { reportEscape(at) }
      at += max(length, 2)
    }
  }

  /// Tells of a key that is longer than YAML allows, and whether it is.
  private mutating func checkKeyLength(_ start: Int, _ colon: Int) -> Bool {
    guard colon - start > Self.keyLimit else { return false }
    var characters = 0
    for at in start..<colon where bytes[at] & 0xC0 != 0x80 { characters += 1 }
    guard characters > Self.keyLimit else { return false }
    report(
      .keyTooLong, start, colon, "This key is \(characters) characters long; a key has at most \(Self.keyLimit).",
      help: "If it is a text and not a key, put it in quotes behind its key: note: '\(excerpt(start, colon))'")
    return true
  }
}
