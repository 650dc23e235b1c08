import Foundation
import SourceText
import YAMLLite

/// A row of an example table: a text, and what it reads as.
///
/// In the text `⏎` stands for a line end, `·` for a space and `→` for a tab. The reading is JSON without blanks between
/// its signs, or the code of the one rule that refuses the text.
struct GrammarExample {
  /// The text as the page shows it.
  let shown: String
  /// What it reads as, by the page.
  let expected: String

  /// The rows of all tables of a page whose heading is `Written | Read as`.
  static func all(in page: String) -> [GrammarExample] {
    var examples: [GrammarExample] = []
    var isExample = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix("|") { isExample = false }
      if isExample, !line.hasPrefix("|--") { examples.append(GrammarExample(row: String(line))) }
      if line == "| Written | Read as |" { isExample = true }
    }
    return examples
  }

  /// A row with two cells of code; any other becomes an example that nothing reads as.
  private init(row: String) {
    // A bar within a cell is written with a backslash before it.
    let cells = row.replacingOccurrences(of: "\\|", with: "\u{0}").split(separator: "|").map {
      $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\u{0}", with: "|")
    }
    let pieces = cells.compactMap(Self.code)
    let isExample = cells.count == 2 && pieces.count == 2
    shown = isExample ? pieces[0] : row
    expected = isExample ? pieces[1] : "two pieces of code"
  }

  /// What stands between the backticks of a piece of code; nil when the cell is none.
  private static func code(_ cell: String) -> String? {
    guard cell.hasPrefix("`"), cell.hasSuffix("`"), cell.count > 2 else { return nil }
    return String(cell.dropFirst().dropLast())
  }

  /// What the reader makes of the text.
  func reading() -> String {
    let text = shown.replacingOccurrences(of: "⏎", with: "\n").replacingOccurrences(of: "·", with: " ")
      .replacingOccurrences(of: "→", with: "\t")
    let tree = YAMLTree(parsing: SourceFile(path: "example", text: text))
    guard tree.findings.isEmpty else { return tree.findings.map(\.rule.code).joined(separator: " ") }
    return Self.compact(String(decoding: tree.json(), as: UTF8.self))
  }

  /// JSON without the blanks and line ends between its signs.
  private static func compact(_ json: String) -> String {
    var compact = ""
    var isInText = false
    var isEscaped = false
    for character in json {
      if isInText || !character.isWhitespace { compact.append(character) }
      if character == "\"", !isEscaped { isInText.toggle() }
      isEscaped = character == "\\" && !isEscaped
    }
    return compact
  }
}
