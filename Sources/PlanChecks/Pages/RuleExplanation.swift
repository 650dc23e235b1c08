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
    var text = "\(rule.id.code) \(rule.id.name) (\(rule.severity.rawValue))\n" + paragraph(rule.title, indent: 0)
    text += "\nWhy\n" + paragraph(rule.why)
    text += examples("This breaks it", rule.broken) + examples("This keeps it", rule.kept)
    text += "\nHow to mend it\n" + paragraph(rule.mend)
    return text + "\nCan it be accepted?\n" + paragraph(Self.acceptance(of: rule.id))
  }

  /// All of `rules` by group, a line each.
  public func list(_ rules: [RuleDescription]) -> String {
    var text = ""
    var last = ""
    let width = rules.map(\.id.name.utf8.count).max() ?? 0
    for rule in rules {
      let group = RulePage.group(of: rule)
      if group != last { text += (last.isEmpty ? "" : "\n") + group + "\n" }
      last = group
      let name = rule.id.name + String(repeating: " ", count: width - rule.id.name.utf8.count)
      let severity = rule.severity.rawValue
      let head = "  \(rule.id.code)  \(name)  \(severity)" + String(repeating: " ", count: 9 - severity.utf8.count)
      text += paragraph(head, rule.title)
    }
    return text + "\n" + paragraph("'actionplan explain RULE' tells all about one of them, by code or name.", indent: 0)
  }

  /// Whether a finding of the rule may stand with a reason.
  static func acceptance(of rule: RuleID) -> String {
    rule.isAcceptable
      ? "Yes, with a reason: '# accept \(rule.code): ' and why, in the file beside what is found."
      : "No. A finding of this kind has to be mended."
  }

  private func examples(_ heading: String, _ examples: [RuleExample]) -> String {
    examples.map { example in
      let head = "\n\(heading), in \(example.path)"
      guard let earlier = example.earlier else { return head + "\n" + MarkedExample(example).text(indent: 2) }
      return head + ", where this stood before\n"
        + MarkedExample(RuleExample(earlier, at: example.path)).text(indent: 2) + "\n  and this stands now\n"
        + MarkedExample(example).text(indent: 2)
    }.joined()
  }

  private func paragraph(_ words: String, indent: Int = 2) -> String {
    WordWrap.lines(words, columns: columns - indent).map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }

  /// Words behind a head; where the terminal is too narrow for both they stand below it.
  private func paragraph(_ head: String, _ words: String) -> String {
    if columns - head.utf8.count < 20 { return head + "\n" + paragraph(words, indent: 4) }
    var lines = paragraph(words, indent: head.utf8.count)
    lines.removeFirst(min(lines.count, head.utf8.count))
    return head + lines
  }
}
