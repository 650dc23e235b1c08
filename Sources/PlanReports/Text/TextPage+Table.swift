/// Tables on a screen.
///
/// In columns where they fit. Where they do not, the first cell of each row stands on a line of its own with the other
/// columns under it; and where even those have no room, every cell stands after the name of its column.
extension TextPage {
  /// Writes a table in the widest form that fits.
  mutating func write(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    let table = ShownTable(table)
    if let widths = ColumnWidths.find(for: table, in: width), !ColumnWidths.crampsNames(of: table, widths) {
      return writeInColumns(table, widths)
    }
    let rest = table.withoutFirstColumn
    if let widths = ColumnWidths.find(for: rest, in: width - 2 * Self.indent) {
      return writeUnderNames(table, rest, widths)
    }
    writeStacked(table)
  }

  // MARK: In columns

  private mutating func writeInColumns(_ table: ShownTable, _ widths: [Int]) {
    writeHeadings(of: table, widths)
    let isTall = table.isTall(in: widths)
    for row in table.rows.indices {
      if isTall, row > 0 { emptyLine() }
      write(table.rows[row], table.columns, widths, firstIndent: table.indent(ofRow: row))
    }
  }

  private mutating func writeHeadings(of table: ShownTable, _ widths: [Int], indent: Int = 0) {
    write(table.headings, table.columns, widths, indent: indent)
    put(spaces: indent)
    line([Words(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), .faint)])
  }

  /// Writes the lines of a row's cells beside each other.
  private mutating func write(
    _ cells: [ShownTable.Place], _ columns: [Column], _ widths: [Int], indent: Int = 0, firstIndent: Int = 0
  ) {
    let row = RowLines(of: cells, widths, firstIndent: firstIndent)
    for number in 0..<row.height {
      var missing = indent
      for column in cells.indices {
        if column > 0 { missing += ColumnWidths.gap }
        let own = column == 0 ? firstIndent : 0
        guard let found = row.line(number, of: column) else {
          missing += widths[column]
          continue
        }
        let blanks = widths[column] - own - found.line.columns
        let before = columns[column].side == .right ? blanks : 0
        put(spaces: missing + own + before)
        if let piece = found.piece {
          put(cells[column].more[piece].text, found.line, cells[column].more[piece].look)
        } else {
          put(cells[column].first.text, found.line, cells[column].first.look)
        }
        missing = blanks - before
      }
      endLine()
    }
  }

  // MARK: Under names

  /// Writes each row as its first cell on a line of its own, with the other cells in columns under it.
  private mutating func writeUnderNames(_ table: ShownTable, _ rest: ShownTable, _ widths: [Int]) {
    writeHeadings(of: rest, widths, indent: 2 * Self.indent)
    for row in table.rows.indices {
      writeName(ofRow: row, in: table)
      write(rest.rows[row], rest.columns, widths, indent: 2 * Self.indent)
    }
  }

  /// The first cell of a row, across the screen.
  private mutating func writeName(ofRow row: Int, in table: ShownTable) {
    let indent = table.indent(ofRow: row)
    guard let name = table.rows[row].first else { return }
    wrapped(name.first.text, name.first.look, indent: indent)
    for piece in name.more { wrapped(piece.text, piece.look, indent: indent + Self.indent) }
  }

  // MARK: Row by row

  /// Writes each row as its first cell with the other cells under it, each after the name of its column.
  ///
  /// Prose and names stand on lines of their own, short cells run together.
  private mutating func writeStacked(_ table: ShownTable) {
    for row in table.rows.indices {
      if row > 0 { emptyLine() }
      writeName(ofRow: row, in: table)
      var short: [String] = []
      for (column, cell) in zip(table.columns, table.rows[row]).dropFirst() where !cell.isEmpty {
        if column.isWhole {
          short.append("\(column.title): \(cell.oneLine)")
          continue
        }
        wrapped(Words("\(column.title): \(cell.first.text.text)", cell.first.look), indent: 2 * Self.indent)
        for piece in cell.more { wrapped(piece.text, piece.look, indent: 2 * Self.indent) }
      }
      if !short.isEmpty { wrapped(Words(short.joined(separator: "; ")), indent: 2 * Self.indent) }
    }
  }
}
