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
      | Group | \(group(of: rule)) |

      ## Why

      \(rule.why)

      ## How to mend it

      \(rule.mend)

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
      if group(of: rule) != last {
        last = group(of: rule)
        text += "\n## \(last)\n\n| Rule | Severity | Finds |\n|---|---|---|\n"
      }
      text += "| <doc:\(rule.id.code)-\(rule.id.name)> | \(rule.severity.rawValue) | \(rule.title) |\n"
    }
    return text
  }

  static func group(of rule: RuleDescription) -> String {
    switch rule.id.code.first {
    case "S": "Syntax (S)"
    case "K": "Keys and values (K)"
    case "R": "References (R)"
    case "P": "Plan sense (P)"
    case "G": "Governance (G)"
    case "D": "Personal data (D)"
    case "M": "Measures and dashboard (M)"
    case "V": "Reviews and audits (V)"
    default: "Changes (C)"
    }
  }

  private static func examples(_ heading: String, _ examples: [RuleExample]) -> String {
    examples.map { example in
      guard let earlier = example.earlier else {
        return "\n## \(heading)\n\nIn `\(example.path)`:\n" + block(example)
          + example.others.map { "\nand in `\($0.path)`:\n" + block($0) }.joined()
      }
      return "\n## \(heading)\n\nIn `\(example.path)`, where this stood before:\n"
        + block(RuleExample(earlier, at: example.path)) + "\nand this stands now:\n" + block(example)
    }.joined()
  }

  private static func block(_ example: RuleExample) -> String {
    "\n```yaml\n\(example.pageText)```\n"
  }
}
