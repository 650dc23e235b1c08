internal import Wording

extension ShownText {
  /// The whole text as one line.
  var whole: Line { Line(range: 0..<text.utf8.count, columns: columns) }

  /// The bytes of a line.
  func bytes(of line: Line) -> Substring.UTF8View {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: line.range.lowerBound)
    return text.utf8[start..<text.utf8.index(start, offsetBy: line.range.count)]
  }

  /// The text in lines of at most so many columns; at least one line, which may be empty.
  ///
  /// Lines are broken between words. A word that is longer than a line is cut, behind a `/`, `-`, `_` or `.` where
  /// there is one.
  func lines(columns limit: Int) -> [Line] {
    let limit = max(limit, 1)
    if columns <= limit { return [whole] }
    let bytes = Array(text.utf8)
    return isASCII ? plainLines(of: bytes, limit: limit) : wordLines(of: bytes, limit: limit)
  }

  /// The lines of a text whose bytes are columns: each ends at the last space that fits.
  private func plainLines(of bytes: [UInt8], limit: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while bytes.count - start > limit {
      var end = start + limit
      while end > start, bytes[end] != UInt8(ascii: " ") { end -= 1 }
      let isCut = end == start
      if isCut { end = Self.cut(of: bytes[start..<(start + limit)]) }
      lines.append(Line(range: start..<end, columns: end - start))
      start = isCut ? end : end + 1
    }
    return lines + [Line(range: start..<bytes.count, columns: bytes.count - start)]
  }

  /// The lines of any text, filled word by word.
  private func wordLines(of bytes: [UInt8], limit: Int) -> [Line] {
    var filler = LineFiller(limit: limit)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      let word = Line(range: start..<end, columns: columns(of: bytes[start..<end]))
      if word.columns <= limit {
        filler.add(word)
      } else {
        filler.endLine()
        for piece in pieces(of: word.range, in: bytes, limit: limit) { filler.add(piece) }
      }
      start = end + 1
    }
    filler.endLine()
    return filler.lines
  }

  /// A word that is longer than a line, in pieces that are not.
  private func pieces(of word: Range<Int>, in bytes: [UInt8], limit: Int) -> [Line] {
    var pieces: [Line] = []
    var (start, end, width) = (word.lowerBound, word.lowerBound, 0)
    for character in String(decoding: bytes[word], as: UTF8.self) {
      let next = String(character).displayColumns
      if width + next > limit, end > start {
        let cut = Self.cut(of: bytes[start..<end])
        pieces.append(Line(range: start..<cut, columns: columns(of: bytes[start..<cut])))
        start = cut
        width = columns(of: bytes[start..<end])
      }
      end += character.utf8.count
      width += next
    }
    return pieces + [Line(range: start..<end, columns: width)]
  }

  private func columns(of bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).displayColumns
  }

  /// Where a piece that is full is best cut: behind its last `/`, else behind another mark in its second half, else at
  /// its end.
  private static func cut(of piece: ArraySlice<UInt8>) -> Int {
    if let slash = piece.lastIndex(of: UInt8(ascii: "/")) { return slash + 1 }
    guard let mark = piece.lastIndex(where: { "-_.".utf8.contains($0) }) else { return piece.endIndex }
    return (mark + 1 - piece.startIndex) * 2 >= piece.count ? mark + 1 : piece.endIndex
  }
}

/// Puts words on lines, as many on each as fit.
private struct LineFiller {
  let limit: Int
  var lines: [ShownText.Line] = []
  var open: ShownText.Line? = nil

  /// Adds a word, or a piece of one; a piece begins where the one before ended and starts a line of its own.
  mutating func add(_ word: ShownText.Line) {
    guard let line = open else { return open = word }
    let together = line.columns + 1 + word.columns
    if word.range.lowerBound > line.range.upperBound, together <= limit {
      open = ShownText.Line(range: line.range.lowerBound..<word.range.upperBound, columns: together)
    } else {
      endLine()
      open = word
    }
  }

  /// Lets the next word begin a new line.
  mutating func endLine() {
    if let open { lines.append(open) }
    open = nil
  }
}
