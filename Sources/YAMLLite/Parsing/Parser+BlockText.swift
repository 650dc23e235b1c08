internal import SourceText

/// Texts behind `|` and `>`.
extension Parser {
  /// Where the lines of a block text lie.
  private struct BlockLines {
    /// The column from which the text counts; nil before its first line was met.
    var column: Int?
    /// The end of the last line that belongs to it.
    var end: Int
    /// The most spaces on a blank line before the first line with text, and where that line starts.
    var deepestBlank = 0
    var deepestBlankLine = 0
    /// Whether it ends with the file, in a line that has no line end.
    var endsWithFile = false
  }

  mutating func readBlockText(at start: Int, owner: Int, indent: Int) {
    let header = BlockTextHeader(bytes, start)
    let isRight = checkHeader(header, start, indent: indent)
    let lineEnd = bytes.lineEnd(from: start)
    let comment = bytes.afterBlanks(from: header.end)
    if bytes[comment] == .hash, comment > header.end {
      readComment(comment)
    } else {
      skipLine(from: start)
    }
    let textEnd = bytes.trimmed(lineEnd, notBefore: start)
    var lines = BlockLines(column: header.indentation.map { $0 + max(indent, 0) }, end: textEnd)
    if isRight, isPastEnd(lineStart), lineEnd >= bytes.count { lines.endsWithFile = true }
    readBlockLines(&lines, indent: indent, keepsBlanks: header.chomping == .keep)
    if lines.endsWithFile, header.chomping != .strip { reportMissingLineEnd() }
    setScalar(owner, start, lines.end, header.isFolded ? .folded : .literal, needsDecoding: true)
    if !isRight { nodes[owner].kind = .invalid }
  }

  /// Tells of a header that is wrong; false then.
  private mutating func checkHeader(_ header: BlockTextHeader, _ start: Int, indent: Int) -> Bool {
    let after = bytes.afterBlanks(from: header.end)
    let isEnded = bytes[after].isLineEnd || (bytes[after] == .hash && after > header.end)
    if isEnded, header.indentation == nil || indent >= 0 { return true }
    let end = isEnded ? header.end : bytes.trimmed(bytes.lineEnd(from: start), notBefore: start)
    let sign = excerpt(start, start + 1)
    problems.report(
      .blockTextHeader, start, end, "'\(excerpt(start, end))' is no way to begin a block text.",
      help: "Write \(sign) alone and the text on the next lines, indented. "
        + "If the \(sign) belongs to the text, put it in quotes: \(quotedExample(start, end))")
    return false
  }

  private mutating func readBlockLines(_ lines: inout BlockLines, indent: Int, keepsBlanks: Bool) {
    while !isPastEnd(lineStart) {
      let spaces = content - lineStart
      let isBlank = bytes[content].isLineEnd || content >= bytes.count
      if isBlank, spaces <= lines.column ?? Int.max {
        noteBlankLine(&lines, spaces, keepsBlanks: keepsBlanks)
      } else {
        guard belongs(&lines, spaces, indent: indent) else { return }
        lines.end = bytes.lineEnd(from: content)
        if bytes.lineFeed(from: content) >= bytes.count { lines.endsWithFile = true }
      }
      skipLine(from: content)
    }
  }

  private mutating func noteBlankLine(_ lines: inout BlockLines, _ spaces: Int, keepsBlanks: Bool) {
    if lines.column == nil, spaces > lines.deepestBlank {
      lines.deepestBlank = spaces
      lines.deepestBlankLine = lineStart
    }
    guard keepsBlanks else { return }
    lines.end = min(content, bytes.count)
    if content >= bytes.count { lines.endsWithFile = true }
  }

  /// Whether the line at hand, which is not blank, belongs to the text; the first one tells its column.
  private mutating func belongs(_ lines: inout BlockLines, _ spaces: Int, indent: Int) -> Bool {
    if spaces == 0, isMarker(at: content) { return false }
    if let column = lines.column {
      if spaces >= column { return true }
      guard spaces > indent, bytes[content] != .hash, bytes[content] != .tab, lines.end > 0,
        key(at: content) == nil, !isIndicator(.dash, at: content)
      else { return false }
      reportShallowLine(column)
      lines.column = spaces
      return true
    }
    guard spaces > indent else { return false }
    if lines.deepestBlank > spaces { reportDeepBlank(lines, spaces) }
    lines.column = spaces
    return true
  }

  private mutating func reportShallowLine(_ column: Int) {
    problems.report(
      .blockTextIndentation, content, bytes.trimmed(bytes.lineEnd(from: content), notBefore: content),
      "This line of the text has fewer spaces before it than the first one.",
      help: "Put \(column) spaces before it, as before the lines above.")
  }

  private mutating func reportDeepBlank(_ lines: BlockLines, _ spaces: Int) {
    problems.report(
      .blockTextIndentation, lines.deepestBlankLine, lines.deepestBlankLine + lines.deepestBlank,
      "This blank line has more spaces than the first line of the text below it, so where the text begins is not clear.",
      help: "Remove the spaces on the blank line.")
  }

  private mutating func reportMissingLineEnd() {
    problems.report(
      .missingLastLineEnd, bytes.count, bytes.count,
      "The file ends within a text without a line end, and YAML programs do not agree what that means.",
      help: "Press Enter at the end of the file.")
  }
}
