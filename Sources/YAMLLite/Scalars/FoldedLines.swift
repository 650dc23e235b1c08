/// The text of a plain scalar, and what plain and quoted scalars share: the folding of their lines.
enum FoldedLines {
  /// The text of the plain scalar on the bytes from `start` to `end`, as UTF-8.
  ///
  /// Linear in the bytes.
  static func decodePlain(_ bytes: ByteView, _ start: Int, _ end: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var at = start
    while at < end {
      let lineEnd = min(bytes.lineFeed(from: at), end)
      bytes.append(at, bytes.trimmed(lineEnd, notBefore: at), to: &text)
      at = lineEnd < end ? fold(bytes, lineEnd, &text) : end
    }
    return text
  }

  /// Folds the line ends from the line feed at `lineFeed` up to the next text: one becomes a space, of several all but
  /// the first stay.
  ///
  /// Returns where the next text starts.
  static func fold(_ bytes: ByteView, _ lineFeed: Int, _ text: inout [UInt8]) -> Int {
    let (next, breaks) = skipBreaks(bytes, lineFeed)
    if breaks == 1 {
      text.append(.space)
    } else {
      text.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
    }
    return next
  }

  /// The first byte of text behind the line feed at `lineFeed`, and the number of line ends up to there.
  static func skipBreaks(_ bytes: ByteView, _ lineFeed: Int) -> (next: Int, breaks: Int) {
    var at = lineFeed
    var breaks = 0
    while bytes[at].isLineEnd, at < bytes.count {
      if bytes[at] == .lineFeed { breaks += 1 }
      at = bytes.afterBlanks(from: at + 1)
    }
    return (at, breaks)
  }
}
