/// Breaks text into lines between words.
public enum WordWrap {
  /// The words of a text in lines of at most so many columns; a longer word has a line of its own, whole.
  ///
  /// Runs of spaces and line ends (LF, VT, FF, CR) count as one space; text without words gives no lines. Columns are those of
  /// `displayColumns`.
  public static func lines(_ text: String, columns: Int) -> [String] {
    let words = text.utf8.split { $0 == UInt8(ascii: " ") || 0x0A...0x0D ~= $0 }
    return lines(of: words.map { String(Substring($0)) }, columns: columns)
  }

  /// Pieces in lines of at most so many columns, with a space between them, none broken even where it has spaces.
  public static func lines(of pieces: [String], columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for piece in pieces {
      let pieceWidth = piece.displayColumns
      if line.isEmpty {
        (line, width) = (piece, pieceWidth)
      } else if width + 1 + pieceWidth <= columns {
        line += " " + piece
        width += 1 + pieceWidth
      } else {
        lines.append(line)
        (line, width) = (piece, pieceWidth)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
