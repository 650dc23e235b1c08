/// A place in a text as people count: line and column, both from 1.
public struct Position: Hashable, Sendable {
  /// The line, counted from 1.
  ///
  /// Lines end at LF; the CR of a CRLF belongs to the line end.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  ///
  /// A byte-order mark has no column.
  public let column: Int

  /// The place at `line` and `column`, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
