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

  private mutating func reportColon(_ colon: Int, textFrom start: Int, owner: Int) {
    let example = label(owner) + quotedExample(start, textEnd(from: start))
    let shown = excerpt(start, textEnd(from: start))
    report(
      .colonInText, colon, colon + 1,
      bytes[colon + 1].isLineEnd
        ? "The text '\(shown)' ends with a colon, so it cannot stand without quotes."
        : "The text '\(shown)' has a colon and a space in it, so it cannot stand without quotes.",
      help: "Put it in quotes: \(example)")
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
        if isFirst, column == blockColumn { rereadAsMapping(owner, column: column) }
        return
      }
      setScalar(
        owner, Int(nodes[owner].range.start), bytes.trimmed(stop, notBefore: first), .plain, needsDecoding: true)
      if bytes[stop] == .hash { return readComment(stop) }
      start = stop + 1
      moveToLine(start)
    }
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

  /// Takes back the one-line text of `owner`: a key stands in the same column on the next line, so that the text must
  /// be a key whose colon is missing.
  private mutating func rereadAsMapping(_ owner: Int, column: Int) {
    let start = Int(nodes[owner].range.start)
    let next = (lineStart, content)
    nodes[owner].kind = .absent
    nodes[owner].needsDecoding = false
    guard open(owner, isMapping: true, indent: column, at: start) else { return }
    lineStart = start - column
    content = start
    readBrokenEntry(from: start, column: column)
    if lineStart < next.0 { (lineStart, content) = next }
  }
}
