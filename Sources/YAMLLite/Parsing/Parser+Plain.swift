internal import SourceText

/// Texts without quotes.
extension Parser {
  /// Reads the plain scalar that starts at `start` for `owner`, over as many lines as it has.
  mutating func readPlain(at start: Int, owner: Int, indent: Int, blockColumn: Int) {
    let stop = plainEnd(from: start)
    let end = bytes.trimmed(stop, notBefore: start)
    switch bytes[stop] {
    case .colon:
      reportColon(stop, textFrom: start, owner: owner)
      // A single word before the colon: a key was meant, and the keys below belong to it.
      giveUp(owner, at: start, indent: indent, withKeys: wordEnd(start) == stop)
    case .hash:
      setScalar(owner, start, end, .plain, needsDecoding: false)
      readComment(stop)
    default:
      setScalar(owner, start, end, .plain, needsDecoding: false)
      moveToLine(stop + 1)
      continuePlain(owner, indent: indent, blockColumn: blockColumn)
    }
  }

  /// Tells of a colon with a space behind it in the text that starts at `start`.
  private mutating func reportColon(_ colon: Int, textFrom start: Int, owner: Int) {
    let end = textEnd(from: start)
    let shown = excerpt(start, end)
    if let straight = straightened(start, end) {
      return report(
        .colonInText, colon, colon + 1,
        "The text \(shown) has a colon and a space in it, and curly quotes do not count as quotes.",
        help: "Type straight quotes: \(label(owner))\(straight)")
    }
    report(
      .colonInText, colon, colon + 1,
      bytes[colon + 1].isLineEnd
        ? "The text '\(shown)' ends with a colon, so it cannot stand without quotes."
        : "The text '\(shown)' has a colon and a space in it, so it cannot stand without quotes.",
      help: "Put it in quotes: \(label(owner))\(quotedExample(start, end))")
  }

  /// The text from `start` to `end` in straight quotes in place of curly ones; nil when none are round it.
  private func straightened(_ start: Int, _ end: Int) -> String? {
    let opening = bytes.curlyQuoteLength(at: start)
    guard opening > 0 else { return nil }
    let closing = bytes[end - 1].isQuote ? 1 : bytes.curlyQuoteLength(before: end, from: start + opening)
    return closing > 0 ? quotedExample(start + opening, max(end - closing, start + opening)) : nil
  }

  /// Takes the lines that continue the plain scalar of `owner`, which has just ended with its line.
  ///
  /// Such lines lie deeper than `indent`; blank ones between them count as line breaks.
  @inline(never)
  mutating func continuePlain(_ owner: Int, indent: Int, blockColumn: Int) {
    let firstLine = (lineStart, content)
    var start = firstLine.0
    while true {
      var first = bytes.afterSpaces(from: start)
      let column = first - start
      if bytes[first] == .tab { first = bytes.afterBlanks(from: first) }
      if bytes[first].isLineEnd {
        if isPastEnd(start) { return }
        start = bytes.lineFeed(from: first) + 1
        continue
      }
      guard column > indent, bytes[first] != .hash, column > 0 || !isMarker(at: first) else { return }
      if isIndicator(.dash, at: first) {
        moveToLine(start)
        // A single word on the line above: a key whose colon is missing.
        let isKey = blockColumn >= 0 && !nodes[owner].needsDecoding && isWord(nodes[owner].range)
        return isKey ? rereadAsMapping(owner, column: blockColumn) : refuseItemInText(owner, indent: indent)
      }
      let stop = plainEnd(from: first)
      if bytes[stop] == .colon {
        let isFirst = start == firstLine.0
        moveToLine(start)
        return meetColon(stop, owner, column: column, blockColumn: blockColumn, indent: indent, isFirst: isFirst)
      }
      setScalar(
        owner, Int(nodes[owner].range.start), bytes.trimmed(stop, notBefore: first), .plain, needsDecoding: true)
      if bytes[stop] == .hash { return readComment(stop) }
      start = stop + 1
      moveToLine(start)
    }
  }

  /// Meets a colon in the line at hand, which would go on with the text of `owner`: `isFirst` says whether as its second.
  ///
  /// The line holds a key as a rule, and is left to be read as one.
  private mutating func meetColon(
    _ colon: Int, _ owner: Int, column: Int, blockColumn: Int, indent: Int, isFirst: Bool
  ) {
    let range = nodes[owner].range
    if column == blockColumn {
      if isFirst || keyWithoutSpace(at: Int(range.start)) != nil {
        rereadAsMapping(owner, column: column)
      } else if owner == 0 {
        reportTextAboveKeys(range)
        nodes[0].kind = .invalid
        _ = open(0, isMapping: true, indent: column, at: Int(range.start))
      }
    } else if !isFieldName(content, colon) {
      let key = nodes[owner].key
      let name = key.isEmpty ? "This text" : "The text of '\(excerpt(Int(key.start), Int(key.end)))'"
      report(
        .colonInText, colon, colon + 1, "\(name) has a colon and a space in it, so it cannot stand without quotes.",
        help: "Put all of the text in quotes, from the beginning of its first line to the end of its last.")
      setInvalid(owner, Int(range.start), textEnd(from: content))
      skipDeeper(than: indent, from: content, withKeys: false)
    }
  }

  /// Whether the bytes from `start` to `end` look like the name of a field: small letters, digits and hyphens.
  private func isFieldName(_ start: Int, _ end: Int) -> Bool {
    wordEnd(start) == end && (start..<end).allSatisfy { bytes[$0] | 0x20 == bytes[$0] } && !bytes[start].isDigit
  }

  /// Whether `range` holds letters, digits and hyphens only.
  private func isWord(_ range: ByteRange) -> Bool { wordEnd(Int(range.start)) == Int(range.end) }

  /// Tells of a list item below a text, and leaves out the items.
  private mutating func refuseItemInText(_ owner: Int, indent: Int) {
    let range = nodes[owner].range
    report(
      .listItemInText, content, content + 1,
      "This list item stands below the text '\(excerpt(Int(range.start), Int(range.end)))', so it would become part of it.",
      help: "Remove the text if the list is the value; if the dash belongs to the text, put all of it in quotes.")
    nodes[owner].kind = .invalid
    skipDeeper(than: indent, from: content)
  }

  /// Takes back the text of `owner`: a key stands in the same column below it, so that its first line must be a key whose
  /// colon, or the space behind it, is missing.
  private mutating func rereadAsMapping(_ owner: Int, column: Int) {
    let start = Int(nodes[owner].range.start)
    let spansLines = nodes[owner].needsDecoding
    let next = (lineStart, content)
    nodes[owner].kind = .absent
    nodes[owner].needsDecoding = false
    guard open(owner, isMapping: true, indent: column, at: start) else { return }
    lineStart = start - column
    content = start
    readBrokenEntry(from: start, column: column)
    if lineStart < next.0, !spansLines { (lineStart, content) = next }
  }
}
