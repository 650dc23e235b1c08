internal import Wording

/// Rows of terms and explanations, side by side where there is room, else each explanation below its term.
struct DefinitionList {
  /// How far terms stand from the left.
  static let indent = 2

  /// Longest term that the explanations of others make room for.
  private static let longestAlignedTerm = 30

  /// Columns of the whole list.
  let columns: Int

  /// Where explanations begin, or nil when they stand below their terms.
  let textColumn: Int?

  /// The layout for lists that are to be aligned with each other, which have all these rows.
  ///
  /// With fewer columns than the narrowest text needs, an explanation is not pleasant to read beside its term and
  /// goes below it.
  init(for rows: [DefinitionRow], columns: Int, narrowestText: Int = 26) {
    let widths = rows.map(\.term.displayColumns).filter { $0 <= Self.longestAlignedTerm }
    let column = Self.indent + (widths.max() ?? Self.longestAlignedTerm) + 2
    self.columns = columns
    self.textColumn = columns - column >= narrowestText ? column : nil
  }

  /// The rows in order, as lines without trailing spaces.
  func lines(_ rows: [DefinitionRow]) -> [String] {
    rows.flatMap { row in
      guard let textColumn else { return stacked(row) }
      let term = row.term.indented(by: Self.indent)
      let text = explanation(row, columns: columns - textColumn)
      guard let first = text.first else { return [term] }
      guard term.displayColumns + 2 <= textColumn else {
        return [term] + text.map { $0.indented(by: textColumn) }
      }
      return [term.padded(to: textColumn) + first] + text.dropFirst().map { $0.indented(by: textColumn) }
    }
  }

  private func stacked(_ row: DefinitionRow) -> [String] {
    let term = String(row.term.drop(while: { $0 == " " }))
    let deeper = Self.indent + 4
    return [term.indented(by: Self.indent)]
      + explanation(row, columns: columns - deeper).map { $0.indented(by: deeper) }
  }

  private func explanation(_ row: DefinitionRow, columns: Int) -> [String] {
    let details = DefinitionList(for: row.details, columns: columns, narrowestText: 14).lines(row.details)
    return WordWrap.lines(row.text, columns: columns) + details
  }
}
