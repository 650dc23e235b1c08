/// The text of a block scalar, `|` or `>`.
enum BlockText {
  /// How many bytes the text on the bytes from `start` to `end` has at most.
  static func limit(_ start: Int, _ end: Int) -> Int { end - start + 1 }

  /// Adds the text on the bytes from `start` (its `|` or `>`) to `end` (the end of its last line), as UTF-8.
  ///
  /// A header may count columns from those of its key or dash, which begins at `keyStart`; nil for a text that has none,
  /// which is the whole file. Linear in the bytes.
  static func decode(_ bytes: ByteView, _ start: Int, _ end: Int, keyStart: Int?, to text: inout TextBuffer) {
    let header = BlockTextHeader(bytes, start)
    let first = bytes.lineFeed(from: start) + 1
    guard first <= end else { return }
    let column =
      header.indentation.map { $0 + (keyStart.map { $0 - bytes.lineStart(of: $0) } ?? -1) }
      ?? firstColumn(bytes, first, end)
    var folder = LineFolder(isFolded: header.isFolded)
    var line = first
    while line <= end {
      let lineFeed = bytes.lineFeed(from: line)
      let content = min(bytes.afterSpaces(from: line), line + column)
      // Where a carriage return alone was taken for a line end, the line goes on behind the text.
      folder.add(bytes, content, min(bytes.lineEnd(at: lineFeed, from: line), end), to: &text)
      line = lineFeed + 1
    }
    folder.finish(header.chomping, &text)
  }

  /// The column of the first line that is not blank; when there is none, one that no line reaches.
  private static func firstColumn(_ bytes: ByteView, _ first: Int, _ end: Int) -> Int {
    var line = first
    while line <= end {
      let content = bytes.afterSpaces(from: line)
      if content <= end, !bytes[content].isLineEnd { return content - line }
      line = bytes.lineFeed(from: line) + 1
    }
    return end
  }

  /// Puts lines together, with YAML's rules for which line ends stay.
  private struct LineFolder {
    let isFolded: Bool
    /// The line ends since the last line with text.
    private var breaks = 0
    private var hasText = false
    private var lastBeganBlank = false

    init(isFolded: Bool) {
      self.isFolded = isFolded
    }

    /// Adds the line from `start` to `end`, without its indentation; an empty one counts as a line end.
    mutating func add(_ bytes: ByteView, _ start: Int, _ end: Int, to text: inout TextBuffer) {
      guard start < end else {
        breaks += 1
        return
      }
      let beginsBlank = bytes[start].isBlank
      if isFolded, hasText, !beginsBlank, !lastBeganBlank {
        // The first of several line ends is dropped; a single one becomes a space.
        if breaks == 1 { text.append(.space) } else { appendBreaks(breaks - 1, &text) }
      } else {
        appendBreaks(breaks, &text)
      }
      text.append(bytes, start, end)
      breaks = 1
      hasText = true
      lastBeganBlank = beginsBlank
    }

    /// Ends the text as its header says.
    func finish(_ chomping: BlockTextHeader.Chomping, _ text: inout TextBuffer) {
      switch chomping {
      case .strip: break
      case .clip: if hasText { text.append(.lineFeed) }
      case .keep: appendBreaks(breaks, &text)
      }
    }

    private func appendBreaks(_ count: Int, _ text: inout TextBuffer) {
      // There is mostly one, for which a sequence would cost more than the line itself.
      for _ in 0..<max(count, 0) { text.append(.lineFeed) }
    }
  }
}
