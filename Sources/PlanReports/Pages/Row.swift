/// One row of a table.
struct Row: Hashable, Sendable {
  /// Its cells, one for each column.
  var cells: [Cell]
  /// Whether it belongs to the nearest row above that is not under another: a service under its sector.
  var isUnder = false
}
