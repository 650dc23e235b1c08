internal import CommandTree
internal import PlanChecks
internal import SourceText
internal import Wording

/// `explain`: tells why a rule is there and how to keep it.
enum ExplainCommand: Subcommand {
  /// The forms of an explanation.
  enum Format: String, CaseIterable, Sendable { case text, md, json }

  static let subject = OptionalArgument(
    "RULE", .text("RULE"), help: "The rule's code or name, in any letter case.", defaultText: "a list of all rules")
  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "The form of the answer.", default: .text)

  static let command = Command(
    "explain", summary: "Explains a rule of check: why it is there, what breaks it, how to mend that.",
    arguments: [subject], options: [format],
    examples: [
      Example("actionplan explain P012", shows: "The rule with this code."),
      Example("actionplan explain must-without-duty", shows: "The same rule by its name."),
      Example("actionplan explain", shows: "All rules, a line each."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    guard let word = invocation[subject] else { return list(invocation[format], session) }
    guard let rule = RuleRegistry.rule(word) else {
      let nearest = RuleRegistry.nearestName(to: word).map { "Did you mean '\($0)'?" }
      throw CommandFailure(
        message: "There is no rule \(word.quoted).", help: nearest ?? "'actionplan explain' lists the rules.")
    }
    switch invocation[format] {
    case .text: return .text(RuleExplanation(columns: session.columns).text(of: rule))
    case .md: return .text(RulePage.text(of: rule))
    case .json: return Answer(bytes: RuleJSON.bytes([rule]))
    }
  }

  private static func list(_ format: Format, _ session: Session) -> Answer {
    switch format {
    case .text: .text(RuleExplanation(columns: session.columns).list(RuleRegistry.all))
    case .md: .text(RulePage.index(of: RuleRegistry.all))
    case .json: Answer(bytes: RuleJSON.bytes(RuleRegistry.all))
    }
  }
}
