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
    guard let depth = nearestFrame(to: column, where: { $0.isMapping == isMapping }) else {
      reportNoHome(isMapping: isMapping, tokenEnd)
      skipDeeper(than: column, from: content)
      return false
    }
    close(to: depth + 1)
    if !columnIsGuess { reportIndentation(column, tokenEnd, frames[depth]) }
    if !columnIsGuess { frames[depth].alternative = column }
    return true
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
    let start = column > 0 ? content - column : content
    let end = column > 0 ? content : tokenEnd
    let what = frame.isMapping ? "the keys beside it" : "the list items beside it"
    report(
      .wrongIndentation, start, end,
      "'\(excerpt(content, tokenEnd))' has \(spaces(column)) before it, but \(what) have \(spaces(frame.indent)).",
      help: "Put \(spaces(frame.indent)) before '\(excerpt(content, tokenEnd))', "
        + "or indent it below the key that it belongs to.", related: [(siblingRange(frame), "indented like this")])
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
    return frame.isMapping ? key : ByteRange(Int(key.start), Int(key.start) + 1)
  }

  private mutating func reportNoHome(isMapping: Bool, _ tokenEnd: Int) {
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
    skipDeeper(than: column, from: start)
  }

  private mutating func readExplicitKey(_ start: Int, _ column: Int) {
    reportExplicitKey(start)
    skipDeeper(than: column, from: start)
    while content - lineStart == column, isIndicator(.colon, at: content), !isPastEnd(lineStart) {
      skipDeeper(than: column, from: content)
    }
  }

  /// Refuses a line that goes on behind a value that is complete.
  private mutating func refuseLine(_ start: Int, _ column: Int) {
    let end = max(textEnd(from: start), start + 1)
    let shown = excerpt(start, end)
    if let last = nodes.last, last.kind == .scalar, last.style == .plain, let comment = comments.last,
      comment.start >= last.range.end
    {
      report(
        .textAfterComment, start, end, "'\(shown)' goes on with a text that a comment has cut off.",
        help: "Move the comment to a line above the text.",
        related: [(comment, "the comment is here")])
    } else {
      report(
        .textAfterValue, start, end, "'\(shown)' stands below a value that is complete.",
        help: "Remove it, put it inside the value above, or make it a key: '\(excerpt(start, end)): ...'.")
    }
    if frames.count == 1 { isFinished = true }
    skipDeeper(than: top.indent < 0 ? 0 : top.indent, from: start)
  }

  // MARK: Broken entries and items

  /// Reads a line of the innermost mapping that is no `key: value`, as far as its author's wish can be seen.
  mutating func readBrokenEntry(from start: Int, column: Int) {
    if let key = keyWithoutSpace(at: start) {
      report(
        .missingSpaceAfterColon, key.colon, key.colon + 1,
        "A space is missing after the colon of '\(excerpt(start, key.colon))'.",
        help: "Write '\(excerpt(start, key.colon)): \(excerpt(key.colon + 1, textEnd(from: key.colon + 1)))'.")
      return readEntry(key, column: column)
    }
    let end = max(textEnd(from: start), start + 1)
    if let flowEnd = flowKeyEnd(start) {
      report(
        .keyNotText, start, flowEnd, "A list or a pair of braces cannot be a key.",
        help: "A key is a word, such as 'partners', with a colon behind it.")
      return skipDeeper(than: column, from: start)
    }
    if bytes[start].isQuote, quoteEndOnLine(start) == nil { return readQuotedLine(start, column) }
    if bytes[start] == UInt8(ascii: "*") {
      reportAlias(start)
      return skipDeeper(than: column, from: start)
    }
    reportLineWithoutKey(start, end)
    recoverKey(start, end, column)
  }

  /// Reads a quoted text that stands where a key belongs and does not end on its line.
  private mutating func readQuotedLine(_ start: Int, _ column: Int) {
    guard let end = quotedEnd(start, indent: column) else { return skipDeeper(than: column, from: start) }
    let after = bytes.afterBlanks(from: end.offset)
    if bytes[after] == .colon {
      report(
        .keyOverLines, start, bytes.lineEnd(from: start), "This key goes on over the end of its line.",
        help: "Write the key on one line. If it is a text, put it behind its own key.")
    } else {
      reportLineWithoutKey(start, bytes.lineEnd(from: start))
    }
    skipDeeper(than: column, from: max(after, end.offset))
  }

  private mutating func reportLineWithoutKey(_ start: Int, _ end: Int) {
    let shown = excerpt(start, end)
    let word = wordEnd(start)
    let example =
      word < end && bytes[word].isBlank && word > start
      ? "\(excerpt(start, word)): \(excerpt(bytes.afterBlanks(from: word), end))" : "\(shown):"
    report(
      .lineWithoutKey, start, end, "'\(shown)' has no colon that would make it a key with a value.",
      help: "Write '\(example)'. If it belongs to the text above, indent it below that text's key.")
  }

  /// Adds what looks like a key whose colon is missing, so that nobody reports that the key is missing as well.
  private mutating func recoverKey(_ start: Int, _ end: Int, _ column: Int) {
    let word = wordEnd(start)
    guard word > start, word == end || bytes[word].isBlank else { return skipDeeper(than: column, from: start) }
    let owner = addAbsent(key: ByteRange(start, word), at: word)
    setInvalid(owner, word, end)
    if word < end { return skipDeeper(than: column, from: start) }
    skipLine(from: start)
    wait(owner, column)
  }

  /// The end of the letters, digits and hyphens that start at `start`.
  func wordEnd(_ start: Int) -> Int {
    var at = start
    while bytes[at].isWordByte { at += 1 }
    return at
  }

  /// A key at `start` whose colon has no space behind it: a word or a quoted text, and no web address.
  private func keyWithoutSpace(at start: Int) -> Key? {
    let isQuoted = bytes[start].isQuote
    guard let end = isQuoted ? quoteEndOnLine(start) : wordEnd(start), end > start else { return nil }
    let colon = bytes.afterBlanks(from: end)
    guard bytes[colon] == .colon, !bytes[colon + 1].separates, !bytes.has("//", at: colon + 1) else { return nil }
    let quoted: YAMLNode.Style = bytes[start] == .doubleQuote ? .doubleQuoted : .singleQuoted
    return Key(range: ByteRange(start, end), style: isQuoted ? quoted : .plain, colon: colon)
  }

  /// The end of a list or pair of braces at `start` that a colon follows on the same line; nil when there is none.
  private func flowKeyEnd(_ start: Int) -> Int? {
    guard bytes[start] == .openBracket || bytes[start] == .openBrace else { return nil }
    let end = bytes.lineEnd(from: start)
    guard let close = (start..<end).last(where: { bytes[$0] == .closeBracket || bytes[$0] == .closeBrace }) else {
      return nil
    }
    return bytes[bytes.afterBlanks(from: close + 1)] == .colon ? close + 1 : nil
  }

  /// Reads a line of the innermost list that is no list item.
  mutating func readBrokenItem(from start: Int, column: Int) {
    let end = max(textEnd(from: start), start + 1)
    if bytes[start] == .dash, !bytes[start + 1].separates, bytes[start + 1] != .dash {
      report(
        .missingSpaceAfterDash, start, start + 1, "A space is missing after the dash of this list item.",
        help: "Write '- \(excerpt(start + 1, end))'.")
      let item = addAbsent(key: ByteRange(start, start), at: start + 1)
      return readBlock(at: start + 1, owner: item, indent: column)
    }
    let shown = excerpt(start, end)
    report(
      .notAListItem, start, end, "'\(shown)' stands among list items, but has no dash before it.",
      help: "Write '- \(shown)'. If it belongs to the item above, indent it below that item.")
    skipDeeper(than: column, from: start)
  }
}
