public import SourceText
internal import Wording

/// What a rule is about, for somebody at a terminal: why it is there, what breaks and what keeps it, how to mend it.
public struct RuleExplanation {
  private let columns: Int

  /// Explanations in so many columns, of which fewer than 40 count as 40.
  public init(columns: Int) {
    self.columns = max(40, columns)
  }

  /// The rule in full, ending in a line end.
  public func text(of rule: RuleDescription) -> String {
    var text = paragraph(head(of: rule), indent: 0) + paragraph(rule.title, indent: 0)
    text += "\nWhy\n" + paragraph(rule.why)
    text += examples("This breaks it", rule.broken) + examples("This keeps it", rule.kept)
    text += "\nHow to mend it\n" + paragraph(rule.mend)
    return text + "\nCan it be accepted?\n" + paragraph(rule.acceptance)
  }

  /// All of `rules` by group, a line each.
  public func list(_ rules: [RuleDescription]) -> String {
    var text = ""
    var last = ""
    let width = rules.map(\.id.name.utf8.count).max() ?? 0
    for rule in rules {
      if rule.group != last { text += (last.isEmpty ? "" : "\n") + rule.group + "\n" }
      last = rule.group
      let name = rule.id.name + String(repeating: " ", count: width - rule.id.name.utf8.count)
      let severity = rule.severity.rawValue
      let row = "  \(rule.id.code)  \(name)  \(severity)" + String(repeating: " ", count: 9 - severity.utf8.count)
      text +=
        columns - row.utf8.count < 20
        ? paragraph(head(of: rule)) + paragraph(rule.title, indent: 4) : paragraph(row, rule.title)
    }
    return text + "\n" + paragraph("'actionplan explain RULE' tells all about one of them, by code or name.", indent: 0)
  }

  /// The rule's names and how much it matters.
  private func head(of rule: RuleDescription) -> String {
    "\(rule.id.code) \(rule.id.name) (\(rule.severity.rawValue))"
  }

  private func examples(_ heading: String, _ examples: [RuleExample]) -> String {
    examples.map { example in
      example.introducedFiles().enumerated().map { number, part in
        let words = number == 0 ? "\(heading), \(part.words)" : part.words
        return "\n" + paragraph(words, indent: 0) + MarkedExample(part.file).text(indent: 2)
      }.joined()
    }.joined()
  }

  private func paragraph(_ words: String, indent: Int = 2) -> String {
    WordWrap.lines(words, columns: columns - indent).map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }

  /// Words behind a head.
  private func paragraph(_ head: String, _ words: String) -> String {
    var lines = paragraph(words, indent: head.utf8.count)
    lines.removeFirst(min(lines.count, head.utf8.count))
    return head + lines
  }
}
