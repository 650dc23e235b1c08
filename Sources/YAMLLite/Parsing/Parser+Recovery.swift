internal import SourceText

/// What is done with lines that do not stand where they should.
extension Parser {
  /// Makes the frame to which a line at `column` belongs the innermost one.
  ///
  /// When none stands at that column, the line is told to be wrongly indented and taken to belong to the nearest one
  /// of its kind. False when there is none of its kind; then the line and what lies below it is left out.
  mutating func settle(isMapping: Bool, column: Int, tokenEnd: Int) -> Bool {
    var depth = frames.count - 1
    while depth > 0, frames[depth].indent >= column || frames[depth].alternative >= column {
      if frames[depth].stands(at: column), frames[depth].isMapping == isMapping {
        close(to: depth + 1)
        return true
      }
      depth -= 1
    }
    return settleElsewhere(isMapping: isMapping, column: column, tokenEnd: tokenEnd)
  }

  private mutating func settleElsewhere(isMapping: Bool, column: Int, tokenEnd: Int) -> Bool {
    if frames.count == 1 {
      if beginAnew(isMapping: isMapping, column: column) { return true }
      refuseLine(content, column)
      return false
    }
    guard !isTextItemAmongKeys(isMapping, column),
      let depth = nearestFrame(to: column, where: { $0.isMapping == isMapping })
    else {
      reportNoHome(isMapping: isMapping, tokenEnd)
      skipDeeper(than: column, from: content, alsoItems: !isMapping)
      return false
    }
    close(to: depth + 1)
    if !columnIsGuess { reportIndentation(column, tokenEnd, frames[depth]) }
    if !columnIsGuess { frames[depth].alternative = column }
    return true
  }

  /// Whether the line at hand is a list item with no key in it and stands exactly where the keys of a mapping do: its list
  /// has no key, rather than the wrong column.
  private func isTextItemAmongKeys(_ isMapping: Bool, _ column: Int) -> Bool {
    guard !isMapping, frames.contains(where: { $0.isMapping && $0.indent == column }) else { return false }
    return key(at: bytes.afterBlanks(from: content + 1)) == nil
  }

  /// Takes the line at hand as the beginning of the file, whose first lines were a text or could not be read.
  ///
  /// False when something stands above that does not give way to it.
  private mutating func beginAnew(isMapping: Bool, column: Int) -> Bool {
    guard nodes.count == 1 else { return false }
    let root = nodes[0]
    if root.kind == .scalar, root.style == .plain {
      reportTextAboveKeys(root.range)
    } else if root.kind != .invalid {
      return false
    }
    return open(0, isMapping: isMapping, indent: column, at: Int(root.range.start))
  }

  /// Tells of a text that stands where the first keys of a file belong.
  mutating func reportTextAboveKeys(_ range: ByteRange) {
    let (start, end) = (Int(range.start), Int(range.end))
    report(
      .lineWithoutKey, start, end,
      "'\(excerpt(start, bytes.lineEnd(from: start)))' is no key with a value, as the lines below it are.",
      help: "Remove the text, or put # before each line of it to make it a comment.")
  }

  /// The frame whose column is nearest to `column`, the inner one of two as near; nil when none fits.
  private func nearestFrame(to column: Int, where fits: (Frame) -> Bool) -> Int? {
    var best: Int?
    for depth in 1..<max(frames.count, 1) where fits(frames[depth]) {
      if let known = best, abs(frames[known].indent - column) < abs(frames[depth].indent - column) { continue }
      best = depth
    }
    return best
  }

  private mutating func reportIndentation(_ column: Int, _ tokenEnd: Int, _ frame: Frame) {
    if column == 0, frame.node == 0, nodes[0].next == 1 { return reportIndentedFirstLine(frame) }
    let start = column > 0 ? content - column : content
    let end = column > 0 ? content : tokenEnd
    let what = frame.isMapping ? "the keys beside it" : "the list items beside it"
    report(
      .wrongIndentation, start, end,
      "'\(excerpt(content, tokenEnd))' has \(spaces(column)) before it, but \(what) have \(spaces(frame.indent)).",
      help: "Put \(spaces(frame.indent)) before '\(excerpt(content, tokenEnd))', "
        + "or indent it below the key that it belongs to.", related: [(siblingRange(frame), "indented like this")])
  }

  /// Tells of spaces before the first lines of a file when those below have none.
  private mutating func reportIndentedFirstLine(_ frame: Frame) {
    let first = siblingRange(frame)
    let (start, end) = (Int(first.start), Int(first.end))
    let line = bytes.lineStart(of: start)
    // Tabs, and what looks like spaces and is none, were told of already.
    guard bytes.afterSpaces(from: line) == start else { return }
    report(
      .wrongIndentation, line, start,
      "'\(excerpt(start, end))' has \(spaces(frame.indent)) before it, but the lines below it have none.",
      help: "Remove the spaces before '\(excerpt(start, end))'.",
      related: [(range(content, wordEnd(content)), "begins at the left margin")])
  }

  private func spaces(_ count: Int) -> String {
    switch count {
    case 0: "no space"
    case 1: "1 space"
    default: "\(count) spaces"
    }
  }

  /// The first key or dash of `frame`.
  private func siblingRange(_ frame: Frame) -> ByteRange {
    let first = frame.node + 1
    guard first < nodes.count else { return nodes[frame.node].range }
    let key = nodes[first].key
    let start = Int(key.start)
    return frame.isMapping ? key : range(start, start + max(1, bytes.listSignLength(at: start)))
  }

  private mutating func reportNoHome(isMapping: Bool, _ tokenEnd: Int) {
    if frames.count == 1 {
      isFinished = true
      return reportBelowValue(content, textEnd(from: content))
    }
    let shown = excerpt(content, textEnd(from: content))
    if isMapping {
      report(
        .notAListItem, content, tokenEnd, "'\(shown)' stands among list items, but has no dash before it.",
        help: "Write '- \(shown)', or indent it below the item that it belongs to.")
    } else {
      report(
        .listItemAmongKeys, content, content + 1, "The list item '\(shown)' stands where a key is expected.",
        help: "Put a key with nothing behind its colon on the line above the list: 'partners:'.")
    }
  }

  // MARK: Lines that are neither key nor item

  /// Reads a line that holds neither a list item nor a key with its colon.
  mutating func readBrokenLine(from start: Int, column: Int) {
    if let marker = conflictMarker(at: start) { return readConflictMarker(marker) }
    if isIndicator(.questionMark, at: start) || isIndicator(.colon, at: start) {
      guard settle(isMapping: true, column: column, tokenEnd: start + 1) else { return }
      return isIndicator(.colon, at: start) ? readEmptyKey(start, column) : readExplicitKey(start, column)
    }
    let isDeeper = top.indent < column && !top.stands(at: column)
    guard !isDeeper || columnIsGuess, frames.count > 1 else { return refuseLine(start, column) }
    let depth = nearestFrame(to: column, where: { _ in true }) ?? 1
    close(to: depth + 1)
    if top.isMapping {
      readBrokenEntry(from: start, column: column)
    } else {
      readBrokenItem(from: start, column: column)
    }
  }

  private mutating func readEmptyKey(_ start: Int, _ column: Int) {
    report(
      .emptyKey, start, start + 1, "A colon stands here with no key before it.",
      help:
        "Write the key before the colon, such as 'note: \(excerpt(start + 1, textEnd(from: start)).drop { $0 == " " })'."
    )
    // A key is there, though nobody knows which; its colon stands for it.
    setInvalid(addAbsent(key: range(start, start + 1), at: start + 1), start + 1, max(textEnd(from: start), start + 1))
    skipDeeper(than: column, from: start)
  }

  private mutating func readExplicitKey(_ start: Int, _ column: Int) {
    reportExplicitKey(start)
    let key = bytes.afterBlanks(from: start + 1)
    if wordEnd(key) > key {
      // The key is there, though it cannot be read so.
      let owner = addAbsent(key: range(key, wordEnd(key)), at: wordEnd(key))
      setInvalid(owner, wordEnd(key), wordEnd(key))
    }
    skipDeeper(than: column, from: start)
    while content - lineStart == column, isIndicator(.colon, at: content), !isPastEnd(lineStart) {
      skipDeeper(than: column, from: content)
    }
  }

  /// Refuses a line that goes on behind a value that is complete.
  private mutating func refuseLine(_ start: Int, _ column: Int) {
    let end = max(textEnd(from: start), start + 1)
    if let last = nodes.last, last.kind == .scalar, nodes.count == nodesBeforeConflict {
      // The text went on within a merge conflict, which was told of.
      nodes[nodes.count - 1].kind = .invalid
    } else if let last = nodes.last, last.kind == .scalar, last.style == .plain, let comment = comments.last,
      comment.start >= last.range.end
    {
      report(
        .textAfterComment, start, end,
        "'\(excerpt(start, end))' goes on with a text that a comment has cut off.",
        help: "Move the comment to a line above the text.",
        related: [(comment, "the comment is here")])
      nodes[nodes.count - 1].kind = .invalid
    } else if nodes.last?.kind != .invalid || nodes.count != nodesBeforeConflict {
      reportBelowValue(start, end)
    }
    if frames.count == 1 { isFinished = true }
    skipDeeper(than: top.indent < 0 ? 0 : top.indent, from: start)
  }

  private mutating func reportBelowValue(_ start: Int, _ end: Int) {
    let isWord = wordEnd(start) == end
    report(
      .textAfterValue, start, end, "'\(excerpt(start, end))' stands below a value that is complete.",
      help: "Remove it, or put it inside the value above."
        + (isWord ? " If it is a key, put a colon and a space behind it: '\(excerpt(start, end)): ...'." : ""))
  }
}
