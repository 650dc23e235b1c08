/// Breaks text into lines between words.
public enum WordWrap {
  /// The words of a text in lines of at most so many columns; a longer word has a line of its own, whole.
  ///
  /// Runs of spaces and line breaks count as one space; text without words gives no lines. Columns are those of
  /// ``Swift/String/displayColumns``.
  public static func lines(_ text: String, columns: Int) -> [String] {
    lines(of: text.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init), columns: columns)
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
