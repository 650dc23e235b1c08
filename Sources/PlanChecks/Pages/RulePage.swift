public import SourceText

/// The documentation page of one rule, made from its description, always with the same headings.
public enum RulePage {
  /// The page's file name: `P012-must-without-duty.md`.
  public static func fileName(of rule: RuleDescription) -> String { "\(rule.id.code)-\(rule.id.name).md" }

  /// The page as Markdown.
  public static func text(of rule: RuleDescription) -> String {
    var text = """
      # \(rule.id.code): \(rule.id.name)

      \(rule.title)

      | | |
      |---|---|
      | Severity | \(rule.severity.rawValue) |
      | Group | \(rule.group) |

      ## Why

      \(rule.why)

      ## How to mend it

      \(rule.mend)

      ## Can it be accepted?

      \(rule.acceptance)

      """
    text += examples("Breaks it", rule.broken)
    text += examples("Keeps it", rule.kept)
    return text
  }

  /// The page that lists all rules by group.
  public static func index(of rules: [RuleDescription]) -> String {
    var text = """
      # Rules

      Every check that `actionplan check` makes. A rule has a code, for machines, and a name, for people.

      """
    var last = ""
    for rule in rules {
      if rule.group != last {
        last = rule.group
        text += "\n## \(last)\n\n| Rule | Severity | Finds |\n|---|---|---|\n"
      }
      text += "| <doc:\(rule.id.code)-\(rule.id.name)> | \(rule.severity.rawValue) | \(rule.title) |\n"
    }
    return text
  }

  private static func examples(_ heading: String, _ examples: [RuleExample]) -> String {
    examples.map { example in
      "\n## \(heading)\n" + example.introducedFiles { "`\($0)`" }.map { words, file in block(words, file) }.joined()
    }.joined()
  }

  private static func block(_ words: String, _ file: RuleExample) -> String {
    "\n\(words.prefix(1).uppercased())\(words.dropFirst()):\n\n```yaml\n\(file.pageText)```\n"
  }
}
