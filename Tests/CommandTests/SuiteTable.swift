import Foundation
import SourceText
import YAMLLite

/// For which rule each case of the YAML test suite is refused, as a table.
///
/// The cases lie in `Tests/YAMLLiteTests/Suite`; see the README there.
enum SuiteTable {
  /// The cases of one rule, by their names in the suite.
  private struct Row {
    /// Those that the suite calls errors.
    var wrong: [String] = []
    /// Those that are YAML.
    var valid: [String] = []
  }

  /// The counts, and one row for each rule that is the first to refuse a case.
  static func text() throws -> String {
    var rows: [SyntaxRule: Row] = [:]
    let wrong = try cases(in: "refused")
    for (name, rule) in wrong { rows[rule, default: Row()].wrong.append(name) }
    let valid = try cases(in: "valid-refused")
    for (name, rule) in valid { rows[rule, default: Row()].valid.append(name) }
    let accepted = try names(in: "accepted").count
    var text = """
      Of the \(accepted + wrong.count + valid.count) cases, \(accepted) are accepted and read as the suite and a full parser \
      read them.
      All \(wrong.count) that the suite calls errors are refused.
      The other \(valid.count) are YAML, but need something that plan files do without.
      A case stands in the row of its first finding.

      | Rule | Refused | Errors | Valid YAML | Cases; those that are YAML in italics |
      |---|---|--:|--:|---|

      """
    for rule in SyntaxRule.allCases {
      guard let row = rows[rule] else { continue }
      let names = (row.wrong.map { ($0, $0) } + row.valid.map { ($0, "*\($0)*") }).sorted { $0.0 < $1.0 }
      text += "| \(rule.id.code) | \(RefusalTable.cell(rule.title)) | \(row.wrong.count) | \(row.valid.count) "
      text += "| \(names.map(\.1).joined(separator: ", ")) |\n"
    }
    return text
  }

  /// The cases in one folder, each with the first rule that refuses it.
  private static func cases(in kind: String) throws -> [(name: String, rule: SyntaxRule)] {
    try names(in: kind).map { name in
      let file = folder.appendingPathComponent("\(kind)/\(name)/in.yaml")
      let bytes = [UInt8](try Data(contentsOf: file))
      let tree = YAMLTree(parsing: SourceFile(path: name, bytes: bytes))
      guard let code = tree.findings.first?.rule.code,
        let rule = SyntaxRule.allCases.first(where: { $0.id.code == code })
      else { throw CocoaError(.featureUnsupported, userInfo: [NSFilePathErrorKey: file.path]) }
      return (name, rule)
    }
  }

  private static func names(in kind: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(kind).path).sorted()
  }

  private static let folder = Tool.repository.appendingPathComponent("Tests/YAMLLiteTests/Suite")
}
