internal import SourceText

/// Texts in quotes.
extension Parser {
  /// A quoted scalar that was read to its closing quote.
  struct QuotedEnd {
    /// The offset behind the closing quote.
    var offset: Int
    /// Whether it has escapes or line breaks.
    var needsDecoding: Bool
    /// Whether it has escapes that do not exist, which were told of.
    var isBroken: Bool
    /// Whether it ends on another line than it began.
    var spansLines: Bool
    /// Whether a line too far left was told of; the closing quote is then known to come before any key.
    var isShallow = false
  }

  mutating func readQuoted(at start: Int, owner: Int, indent: Int) {
    guard let end = quotedEnd(start, indent: indent) else {
      return giveUp(owner, at: start, indent: indent)
    }
    let style: YAMLNode.Style = bytes[start] == .doubleQuote ? .doubleQuoted : .singleQuoted
    let after = bytes.afterBlanks(from: end.offset)
    if bytes[after] == .colon, end.spansLines, bytes[after + 1].separates {
      refuseKeyOverLines(start, end.offset)
      return giveUp(owner, at: start, indent: indent)
    }
    guard finishLine(from: end.offset) else {
      return refuseTextAfter("the closing quote", at: end.offset, owner: owner, from: start, indent: indent)
    }
    if end.isBroken {
      setInvalid(owner, start, end.offset)
    } else {
      setScalar(owner, start, end.offset, style, needsDecoding: end.needsDecoding)
    }
  }

  private mutating func refuseKeyOverLines(_ start: Int, _ end: Int) {
    report(
      .keyOverLines, start, bytes.lineEnd(from: start), "This key goes on over the end of its line.",
      help: "Write the key on one line. If it is a text, put it behind its own key.")
  }

  /// The end of the quoted scalar whose opening quote is at `start`; nil when it is not closed properly, which is
  /// told of.
  mutating func quotedEnd(_ start: Int, indent: Int) -> QuotedEnd? {
    let quote = bytes[start]
    var end = QuotedEnd(offset: start + 1, needsDecoding: false, isBroken: false, spansLines: false)
    var at = start + 1
    while true {
      switch bytes[at] {
      case quote:
        if quote == .doubleQuote || bytes[at + 1] != quote {
          end.offset = at + 1
          return end
        }
        end.needsDecoding = true
        at += 2
      case .backslash where quote == .doubleQuote:
        end.needsDecoding = true
        let length = QuotedText.escapeLength(bytes, at)
        if length == 0 {
          reportEscape(at)
          end.isBroken = true
        }
        at += max(length, bytes[at + 1].isLineEnd ? 1 : 2)
      case .lineFeed:
        end.needsDecoding = true
        end.spansLines = true
        guard let next = nextQuotedLine(at, openedAt: start, indent: indent, &end) else { return nil }
        at = next
      default: at += 1
      }
    }
  }

  /// Tells of an escape that stands for nothing, whose backslash is at `at`.
  mutating func reportEscape(_ at: Int) {
    // The byte behind the backslash is no line end: that would be a proper escape.
    var end = at + 1 + scalarLength(at + 1)
    if bytes[at + 1] == UInt8(ascii: "x") || bytes[at + 1] | 0x20 == UInt8(ascii: "u") {
      while end < at + 10, bytes[end].hexValue != nil { end += 1 }
    }
    report(
      .unknownEscape, at, end, "'\(excerpt(at, end))' does not stand for any character.",
      help: "Write \\\\ for a backslash, \\n for a line break, \\\" for a quote - or use single quotes, "
        + "in which a backslash is itself: 'C:\\Plans'.")
  }

  /// The number of bytes of the scalar at `at`, for a span that does not cut it.
  func scalarLength(_ at: Int) -> Int {
    bytes[at] < 0x80 ? 1 : UTF8Scalar.decode(bytes, at)?.length ?? 1
  }

  /// The first byte of the text on the line behind the line feed at `lineFeed`; nil when the scalar cannot go on
  /// there, which is told of.
  private mutating func nextQuotedLine(
    _ lineFeed: Int, openedAt start: Int, indent: Int, _ end: inout QuotedEnd
  ) -> Int? {
    var line = lineFeed + 1
    while true {
      let first = bytes.afterSpaces(from: line)
      let text = bytes.afterBlanks(from: first)
      if isPastEnd(line) || text >= bytes.count {
        reportUnclosed(start)
        return nil
      }
      if bytes[text].isLineEnd {
        line = bytes.lineFeed(from: text) + 1
        continue
      }
      if first == line, isDocumentMarker(at: line) {
        reportMarkerInText(line)
        return nil
      }
      // The conflict will have its finding; the text can be read when it is settled.
      if first == line, conflictMarker(at: first) != nil { return nil }
      if first - line > indent { return text }
      if end.isShallow { return text }
      return isClosedFurtherDown(start, from: text) ? reportShallow(line, text, indent, &end) : unclosed(start)
    }
  }

  private mutating func unclosed(_ start: Int) -> Int? {
    reportUnclosed(start)
    return nil
  }

  private mutating func reportUnclosed(_ start: Int) {
    let end = bytes.trimmed(bytes.lineEnd(from: start), notBefore: start)
    let quote = bytes[start] == .doubleQuote ? "\"" : "'"
    let curly = bytes.curlyQuoteLength(before: end, from: start + 1)
    report(
      .unclosedQuote, start, end,
      curly > 0
        ? "The quote that begins here is not closed: the curly quote at its end does not count."
        : "The quote that begins here is not closed.",
      help: curly > 0
        ? "Type a straight quote in its place: \(excerpt(start, end - curly))\(quote)"
        : "Put the closing quote at its end: \(excerpt(start, end))\(quote)")
  }

  /// Tells of a document marker at `line` where a text goes on, and stops reading.
  mutating func reportMarkerInText(_ line: Int) {
    report(
      .markerInText, line, line + 3,
      "'\(excerpt(line, line + 3))' alone at the start of a line ends the file, even within a text.",
      help: "Put spaces before these signs, or end the text before this line.")
    isFinished = true
  }

  /// Tells once that a line of a quoted text lies too far left, and goes on with it.
  private mutating func reportShallow(_ line: Int, _ text: Int, _ indent: Int, _ end: inout QuotedEnd) -> Int {
    report(
      .quotedTextIndentation, text, max(bytes.trimmed(bytes.lineEnd(from: text), notBefore: text), text + 1),
      "This line goes on with a quoted text, so it must be indented deeper than the text's key.",
      help: "Put \(indent + 2) spaces before it.")
    end.isBroken = true
    end.isShallow = true
    return text
  }

  /// Whether the quoted text that began at `start` and goes on, too far left, at `text` is closed before anything
  /// that looks like a key, a list item or a marker.
  private func isClosedFurtherDown(_ start: Int, from text: Int) -> Bool {
    let quote = bytes[start]
    var line = text
    while line < bytes.count {
      let lineFirst = bytes.lineStart(of: line)
      if key(at: line) != nil || isIndicator(.dash, at: line) || (lineFirst == line && isMarker(at: line)) {
        return false
      }
      let end = bytes.lineFeed(from: line)
      for at in line..<end where bytes[at] == quote { return true }
      line = bytes.afterBlanks(from: end + 1)
    }
    return false
  }
}
