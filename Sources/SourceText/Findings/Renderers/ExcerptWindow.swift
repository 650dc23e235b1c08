/// The part of a line that is shown; it grows at both ends by whole characters.
struct ExcerptWindow {
  private let file: SourceFile
  private let lineStart: Int
  private let lineEnd: Int
  /// The offset of the first byte shown.
  private(set) var start: Int
  /// The offset behind the last byte shown.
  private(set) var end: Int
  /// The columns taken so far; a combining mark counts as one, so that the work has an end on a line full of them.
  private var columns = 0

  /// The part of `line` that is shown in so many columns: all of it where it fits, else a part that holds `offset`.
  ///
  /// A third of the columns at most goes to what stands before the offset, unless the line ends sooner; two are kept
  /// for the marks at the cut ends. Costs no more than the columns, however long the line is.
  init(_ file: SourceFile, line: ByteRange, around offset: Int, columns room: Int) {
    self.file = file
    lineStart = Int(line.start)
    lineEnd = Int(line.end)
    (start, end) = (lineStart, lineStart)
    widen(to: room)
    if end == lineEnd { return }
    (start, end, columns) = (offset, offset, 0)
    widenBackwards(to: (room - 2) / 3)
    widen(to: room - 2)
    widenBackwards(to: room - 2)
  }

  /// Whether something before it is not shown.
  var isCutBefore: Bool { start > lineStart }

  /// Whether something behind it is not shown.
  var isCutAfter: Bool { end < lineEnd }

  private mutating func widen(to limit: Int) {
    while end < lineEnd {
      var next = end + 1
      while next < lineEnd, next < end + 4, file.padded[next].continuesScalar { next += 1 }
      let width = QuotedText.columns(of: file, from: end, to: next)
      if columns + width > limit { return }
      (end, columns) = (next, columns + width)
    }
  }

  private mutating func widenBackwards(to limit: Int) {
    while start > lineStart {
      var before = start - 1
      while before > lineStart, before > start - 4, file.padded[before].continuesScalar { before -= 1 }
      let width = QuotedText.columns(of: file, from: before, to: start)
      if columns + width > limit { return }
      (start, columns) = (before, columns + width)
    }
  }
}
