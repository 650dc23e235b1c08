/// The cells of a row broken into lines, so that they can be written beside each other.
struct RowLines {
  /// One line of a cell.
  struct CellLine {
    /// The position in the cell's `more` of the text that it is taken from; nil for the first text.
    let piece: Int?
    let line: ShownText.Line
  }

  private var lines: [CellLine] = []
  /// For each cell where its lines end in ``lines``.
  private var ends: [Int] = []
  /// How many lines the longest cell has; 1 or more.
  private(set) var height = 1

  /// The cells in columns of these widths; the first stands `firstIndent` further to the right.
  init(of cells: [ShownTable.Place], _ widths: [Int], firstIndent: Int) {
    lines.reserveCapacity(2 * cells.count)
    ends.reserveCapacity(cells.count)
    for column in cells.indices {
      let width = widths[column] - (column == 0 ? firstIndent : 0)
      let start = lines.count
      add(cells[column].first.text, nil, columns: width)
      for piece in cells[column].more.indices { add(cells[column].more[piece].text, piece, columns: width) }
      ends.append(lines.count)
      height = max(height, lines.count - start)
    }
  }

  private mutating func add(_ text: ShownText, _ piece: Int?, columns: Int) {
    if text.columns <= columns {
      lines.append(CellLine(piece: piece, line: text.whole))
    } else {
      for line in text.lines(columns: columns) { lines.append(CellLine(piece: piece, line: line)) }
    }
  }

  /// Line `number` of a cell, from 0; nil when it has fewer.
  func line(_ number: Int, of column: Int) -> CellLine? {
    let position = (column == 0 ? 0 : ends[column - 1]) + number
    return position < ends[column] ? lines[position] : nil
  }
}
