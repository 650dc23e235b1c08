internal import CommandTree
internal import PlanChecks
internal import SourceText

extension ValueKind<[RuleID]> {
  /// Rules by code or name, in any letter case, several with commas between them.
  static let rules = ValueKind("RULE") { words in
    var rules: [RuleID] = []
    for word in words.split(separator: ",", omittingEmptySubsequences: false) {
      let word = String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard let rule = RuleRegistry.rule(word) else {
        let phrase = words == word ? "is no rule" : "names '\(word)', which is no rule"
        let nearest = RuleRegistry.nearestName(to: word).map { "did you mean '\($0)'?" }
        return .refused(phrase, help: nearest ?? "'actionplan explain' lists the rules")
      }
      rules.append(rule.id)
    }
    return .value(rules)
  }
}
