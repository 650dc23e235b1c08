import SourceText
import YAMLLite

/// What YAML-lite refuses, as the tables of the grammar page.
enum RefusalTable {
  /// All rules in the order of their codes, one table for each kind.
  static func text() -> String {
    var text = ""
    var last = ""
    for rule in SyntaxRule.allCases {
      let heading = heading(of: rule)
      if heading != last {
        text +=
          "\(last.isEmpty ? "" : "\n")### \(heading)\n\n| Rule | Refused | Why | Write instead |\n|---|---|---|---|\n"
      }
      last = heading
      text += "| \(rule.id.code) | \(cell(rule.title)) | \(cell(rule.reason)) | \(cell(rule.instead)) |\n"
    }
    return text
  }

  /// `text` with the signs that mean something in a table of Markdown made harmless.
  static func cell(_ text: String) -> String {
    var cell = ""
    for character in text {
      if "\\|`*<_[]".contains(character) { cell.append("\\") }
      cell.append(character)
    }
    return cell
  }

  private static func heading(of rule: SyntaxRule) -> String {
    switch rule.id.code.dropFirst().prefix(2) {
    case "00": "The file and its characters"
    case "01", "02": "Indentation and lines"
    case "03": "Keys"
    case "04": "Texts"
    case "05": "Block texts"
    case "06": "Lists in brackets"
    default: "Features of full YAML"
    }
  }
}
