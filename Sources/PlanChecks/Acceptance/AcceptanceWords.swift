internal import ActionPlans

/// The words of a comment that accepts a rule's findings.
struct AcceptanceWords {
  /// The rule's code or name as it is written.
  let rule: String
  /// Why; empty when nothing is said.
  let reason: String
  /// The last day on which it holds; nil when no end is named, or one that is no date.
  let until: CalendarDay?
  /// Whether an end is named that is no date.
  let hasBadEnd: Bool

  /// Reads a comment from its `#` on; nil for one that accepts nothing.
  ///
  /// A sentence that begins with the word, such as `# accept their offer`, names no rule and is a comment like any other.
  init?(_ comment: String) {
    let text = comment.drop { $0 == "#" || $0 == " " || $0 == "\t" }
    guard text.lowercased().hasPrefix("accept ") else { return nil }
    let parts = text.dropFirst("accept ".count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].split(separator: " ")
    guard let first = words.first else { return nil }
    // Several rules, which one acceptance cannot name: told rather than passed over.
    let isList = first.last == "," && Self.looksLikeRule(first.dropLast())
    guard isList || Self.looksLikeRule(first) && (words.count == 1 || words[1] == "until") else { return nil }
    rule = isList ? words.joined(separator: " ") : String(first)
    reason = parts.count < 2 ? "" : Self.trimmed(parts[1])
    until = words.count == 3 && !isList ? CalendarDay(String(words[2])) : nil
    hasBadEnd = words.count > 1 && until == nil && !isList
  }

  /// Whether a word is a rule's code, or several words joined by hyphens as in a rule's name.
  private static func looksLikeRule(_ word: Substring) -> Bool {
    let rest = word.utf8.dropFirst()
    let isCode = word.first?.isLetter == true && !rest.isEmpty && rest.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isCode || word.contains("-") && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    var end = start
    while end.last == " " || end.last == "\t" { end = end.dropLast() }
    return String(end)
  }
}
