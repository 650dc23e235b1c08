/// Finds how wide each column of a table may be on a screen.
enum ColumnWidths {
  /// The columns between two columns of a table.
  static let gap = 2
  /// The width below which a column of prose is no longer read with ease.
  static let narrowestProse = 12
  /// The width below which the names of rows stand on lines of their own instead.
  static let narrowestName = 26
  /// The longest word that is kept whole at the cost of other columns.
  static let longestWord = 24

  /// The width of each column so that they fit into `width`; nil when they cannot.
  ///
  /// Short columns are never broken. What is left is shared among the columns of prose: none gets more than its longest
  /// line, and those that need less leave their part to the others.
  static func find(for table: ShownTable, in width: Int) -> [Int]? {
    let wishes = wishes(of: table)
    let available = width - gap * max(table.columns.count - 1, 0)
    let least = zip(table.columns, wishes).map { column, wish in
      column.isWhole ? wish.line : min(wish.line, max(min(wish.word, longestWord), narrowestProse))
    }
    guard least.reduce(0, +) <= available else { return nil }
    func widths(at level: Int) -> [Int] { zip(wishes, least).map { max(min($0.line, level), $1) } }
    var level = width
    while widths(at: level).reduce(0, +) > available { level -= 1 }
    var widths = widths(at: level)
    // What rounding left over goes to the first columns that can use it.
    var left = available - widths.reduce(0, +)
    for column in widths.indices where left > 0 && widths[column] < wishes[column].line {
      widths[column] += 1
      left -= 1
    }
    return widths
  }

  /// Whether these widths break the names of the rows, which deserve a line of their own, into snippets.
  static func crampsNames(of table: ShownTable, _ widths: [Int]) -> Bool {
    guard let column = table.columns.first, !column.isWhole, let width = widths.first, width < narrowestName
    else { return false }
    return table.rows.contains { ($0.first?.first.text.columns ?? 0) > width }
  }

  /// The columns of the longest line and the longest word in each column, headings included.
  ///
  /// The words of a heading are kept whole; the heading itself may be broken over several lines.
  private static func wishes(of table: ShownTable) -> [(line: Int, word: Int)] {
    var wishes = zip(table.columns, table.headings).map { column, heading in
      let (line, word) = (heading.first.text.columns, heading.first.text.longestWord)
      return (line: column.isWhole ? word : line, word: word)
    }
    for (number, row) in table.rows.enumerated() {
      for column in wishes.indices where column < row.count {
        let indent = column == 0 ? table.indent(ofRow: number) : 0
        widen(&wishes[column], by: row[column].first.text, indent)
        for piece in row[column].more.indices { widen(&wishes[column], by: row[column].more[piece].text, indent) }
      }
    }
    return wishes
  }

  private static func widen(_ wish: inout (line: Int, word: Int), by text: borrowing ShownText, _ indent: Int) {
    wish.line = max(wish.line, text.columns + indent)
    wish.word = max(wish.word, text.longestWord + indent)
  }
}
