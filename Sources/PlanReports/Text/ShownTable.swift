/// A table with its texts as a screen can show them, each made once.
struct ShownTable {
  /// A line that an author wanted in a cell, before it is broken.
  struct Piece {
    let text: ShownText
    let look: Look

    init(_ words: Words) {
      text = ShownText(words.text)
      look = words.look
    }

    /// How many lines it takes in a column of that width, near enough.
    func height(in width: Int) -> Int { (text.columns + width - 1) / max(width, 1) }
  }

  /// What stands in one place: a line, and the lines under it.
  struct Place {
    let first: Piece
    let more: [Piece]

    init(_ cell: Cell) {
      first = Piece(cell.first)
      more = cell.more.isEmpty ? [] : cell.more.map(Piece.init)
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { first.text.columns == 0 && more.isEmpty }

    /// Its lines one after another.
    var oneLine: String { ([first] + more).map(\.text.text).joined(separator: " ") }

    /// How many lines it takes in a column of that width, near enough.
    func height(in width: Int) -> Int {
      more.reduce(first.height(in: width)) { $0 + $1.height(in: width) }
    }
  }

  /// What stands over the columns.
  let columns: [Column]
  /// The headings of the columns.
  let headings: [Place]
  /// For each row what stands in each column.
  let rows: [[Place]]
  /// For each row whether it belongs to the one above.
  private let isUnder: [Bool]

  /// The table with its texts made ready.
  init(_ table: Table) {
    columns = table.columns
    headings = table.columns.map { Place(Cell(Words($0.title, .strong))) }
    rows = table.rows.map { $0.cells.map(Place.init) }
    isUnder = table.rows.map(\.isUnder)
  }

  private init(columns: [Column], headings: [Place], rows: [[Place]]) {
    self.columns = columns
    self.headings = headings
    self.rows = rows
    isUnder = rows.map { _ in false }
  }

  /// The table without the names of its rows.
  var withoutFirstColumn: ShownTable {
    ShownTable(
      columns: Array(columns.dropFirst()), headings: Array(headings.dropFirst()),
      rows: rows.map { Array($0.dropFirst()) })
  }

  /// How far the first cell of a row stands to the right.
  func indent(ofRow row: Int) -> Int { isUnder[row] ? TextPage.indent : 0 }

  /// Whether most rows take more than two lines, so that they are better set apart.
  func isTall(in widths: [Int]) -> Bool {
    rows.count { row in zip(row, widths).contains { $0.height(in: $1) > 2 } } * 2 > rows.count
  }
}
