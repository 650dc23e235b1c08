internal import SourceText

/// The fixes of line ends: the file's own line end in place of a carriage return alone, and at the very end.
enum LineEndFixes {
  /// The fix for the carriage returns at `returns`, which stand alone; nil when there are none.
  ///
  /// One directly before a whole line end is taken away; programs that change line ends twice leave such.
  static func forLoneReturns(_ returns: [UInt32], in source: SourceFile) -> CandidateFix? {
    guard let first = returns.first else { return nil }
    let lineEnd = lineEnd(of: source)
    let edits = returns.map { place in
      let isBeforeLineEnd =
        Int(place) + 2 < source.count && source.padded[Int(place) + 1] == .carriageReturn
        && source.padded[Int(place) + 2] == .lineFeed
      return TextEdit(range: ByteRange(place, place + 1), replacement: isBeforeLineEnd ? [] : lineEnd)
    }
    let name = lineEnd.count == 1 ? "Unix (LF)" : "Windows (CRLF)"
    return CandidateFix(rule: .loneCarriageReturn, start: first, fix: Fix("Use \(name) line ends", edits))
  }

  /// The fix that ends the last line of a file that breaks off within a text.
  static func atEnd(of source: SourceFile) -> CandidateFix {
    let end = ByteRange(source.count, source.count)
    let edit = TextEdit(range: end, replacement: lineEnd(of: source))
    return CandidateFix(rule: .missingLastLineEnd, start: end.start, fix: Fix("End the last line", [edit]))
  }

  /// The line end that the file uses first; a line feed when it has none.
  private static func lineEnd(of source: SourceFile) -> [UInt8] {
    guard let feed = source.padded[..<source.count].firstIndex(of: .lineFeed), feed > 0,
      source.padded[feed - 1] == .carriageReturn
    else { return [.lineFeed] }
    return [.carriageReturn, .lineFeed]
  }
}
