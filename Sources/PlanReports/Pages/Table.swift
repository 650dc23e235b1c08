/// Rows of cells under named columns.
struct Table: Hashable, Sendable {
  /// The columns.
  var columns: [Column]
  /// The rows; each has a cell for each column.
  var rows: [Row] = []

  /// A table with these columns and no rows yet.
  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row.
  mutating func add(_ cells: [Cell], isUnder: Bool = false) {
    rows.append(Row(cells: cells, isUnder: isUnder))
  }
}
