internal import SourceText

/// Texts behind `|` and `>`.
extension Parser {
  /// Where the lines of a block text lie.
  private struct BlockLines {
    /// The column from which the text counts; nil before its first line was met.
    var column: Int?
    /// The end of the last line that belongs to it.
    var end: Int
    /// The blank lines before the first one with text: the spaces on the first of them (nil when there is none yet)
    /// and the most on any, each with its line's start.
    var firstBlank: (spaces: Int, line: Int)?
    var deepestBlank = (spaces: 0, line: 0)
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
    let isUnindented = lines.column == nil && readUnindentedLines(indent: indent)
    if lines.column == nil, !isUnindented { checkBlanks(lines, column: 0) }
    if lines.endsWithFile, header.chomping != .strip { reportMissingLineEnd() }
    setScalar(owner, start, lines.end, header.isFolded ? .folded : .literal, needsDecoding: true)
    if !isRight || isUnindented { nodes[owner].kind = .invalid }
  }

  /// Tells of lines that were meant as the block text whose header was just read, but stand no deeper than its key, and
  /// leaves them out; false when there are none.
  private mutating func readUnindentedLines(indent: Int) -> Bool {
    guard indent >= 0, isUnindentedText(indent) else { return false }
    report(
      .blockTextIndentation, content, bytes.trimmed(bytes.lineEnd(from: content), notBefore: content),
      "The text below the | or > must be indented deeper than its key.",
      help: "Put \(indent + 2) spaces before it and before the lines of the text below it.")
    while isUnindentedText(indent) || bytes[content].isLineEnd && !isPastEnd(lineStart) { skipLine(from: content) }
    return true
  }

  /// Whether the line at hand stands in column `indent` and is nothing but text.
  private func isUnindentedText(_ indent: Int) -> Bool {
    content - lineStart == indent && !bytes[content].isLineEnd && bytes[content] != .hash && bytes[content] != .tab
      && key(at: content) == nil && !isIndicator(.dash, at: content) && !(indent == 0 && isMarker(at: content))
      && conflictMarker(at: content) == nil
  }

  /// Tells of a header that is wrong; false then.
  private mutating func checkHeader(_ header: BlockTextHeader, _ start: Int, indent: Int) -> Bool {
    let after = bytes.afterBlanks(from: header.end)
    let isEnded = bytes[after].isLineEnd || (bytes[after] == .hash && after > header.end)
    if isEnded, header.indentation == nil || indent >= 0 { return true }
    if isEnded {
      report(
        .blockTextHeader, start, header.end,
        "'\(excerpt(start, header.end))' counts the spaces of its lines from a key, but stands behind none.",
        help: "Leave out the digit, or give the text a key.")
      return false
    }
    let end = bytes.trimmed(bytes.lineEnd(from: start), notBefore: start)
    let sign = excerpt(start, start + 1)
    report(
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
    if lines.column == nil {
      if lines.firstBlank == nil { lines.firstBlank = (spaces, lineStart) }
      if spaces > lines.deepestBlank.spaces { lines.deepestBlank = (spaces, lineStart) }
    }
    guard keepsBlanks else { return }
    lines.end = min(content, bytes.count)
    if content >= bytes.count { lines.endsWithFile = true }
  }

  /// Whether the line at hand, which is not blank, belongs to the text; the first one tells its column.
  private mutating func belongs(_ lines: inout BlockLines, _ spaces: Int, indent: Int) -> Bool {
    if spaces == 0, isMarker(at: content) {
      if indent < 0, lines.column == nil { reportMarkerInText(content) }
      return false
    }
    if indent < 0, spaces == 0, bytes[content] == .hash { reportHashAtLeft() }
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
    checkBlanks(lines, column: spaces)
    lines.column = spaces
    return true
  }

  private mutating func reportShallowLine(_ column: Int) {
    report(
      .blockTextIndentation, content, bytes.trimmed(bytes.lineEnd(from: content), notBefore: content),
      "This line of the text has fewer spaces before it than the first one.",
      help: "Put \(column) spaces before it, as before the lines above.")
  }

  /// Tells of spaces on the blank lines above a text that begins at `column`, where they make its beginning unclear:
  /// YAML forbids more of them than the text has, and programs differ on a first blank line with fewer than follow.
  private mutating func checkBlanks(_ lines: BlockLines, column: Int) {
    var wrong: (spaces: Int, line: Int)?
    if lines.deepestBlank.spaces > column {
      wrong = lines.deepestBlank
    } else if let first = lines.firstBlank, first.spaces > 0, max(lines.deepestBlank.spaces, column) > first.spaces {
      wrong = first
    }
    guard let wrong else { return }
    report(
      .blockTextIndentation, wrong.line, wrong.line + wrong.spaces,
      "The spaces on this blank line make it unclear where the text below it begins.",
      help: "Remove the spaces on the blank line.")
  }

  /// Tells of a line of a text without a key that begins with `#` at the very left: for some programs a comment.
  private mutating func reportHashAtLeft() {
    report(
      .blockTextIndentation, content, content + 1,
      "It is not clear whether this line is a comment or part of the text.",
      help: "Put two spaces before each line of the text.")
  }

  private mutating func reportMissingLineEnd() {
    report(
      .missingLastLineEnd, bytes.count, bytes.count,
      "The file ends within a text without a line end, and YAML programs do not agree what that means.",
      help: "Press Enter at the end of the file.")
  }
}
