internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanReports
internal import SourceText
internal import Wording

/// `explain`: tells why a rule is there and how to keep it.
enum ExplainCommand: Subcommand {
  static let subject = OptionalArgument(
    "WHAT", .text("RULE-OR-ID"), help: "A rule's code or name, in any letter case, or the id of an action.",
    defaultText: "a list of all rules")

  static let command = Command(
    "explain", summary: "Explains a rule of check, or why an action is rated as it is, fact by fact.",
    arguments: [subject], options: [AnswerFormat.option, SharedOptions.asOf],
    examples: [
      Example("actionplan explain P012", shows: "The rule with this code."),
      Example("actionplan explain must-without-duty", shows: "The same rule by its name."),
      Example("actionplan explain INC-01 --folder plans", shows: "Why INC-01 is rated so, with file and line."),
      Example("actionplan explain", shows: "All rules, a line each."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    guard let word = invocation[subject] else { return list(invocation[AnswerFormat.option], session) }
    guard let rule = RuleRegistry.rule(word) else {
      // A number behind a hyphen is how ids of actions end, and no rule's name does.
      if word.split(separator: "-").last?.allSatisfy(\.isNumber) == true, word.contains("-") {
        return try explainRating(of: word, invocation, session)
      }
      let nearest = RuleRegistry.nearestName(to: word).map { "Did you mean '\($0)'?" }
      throw CommandFailure(
        message: "There is no rule \(word.quoted).", help: nearest ?? "'actionplan explain' lists the rules.")
    }
    switch invocation[AnswerFormat.option] {
    case .text: return .text(RuleExplanation(columns: session.columns).text(of: rule))
    case .md: return .text(RulePage.text(of: rule))
    case .json: return Answer(bytes: RuleJSON.bytes([rule]))
    }
  }

  private static func explainRating(
    of id: String, _ invocation: Invocation, _ session: Session
  ) throws(CommandFailure) -> Answer {
    try session.answer(invocation, aboutAction: id) { detail throws(CommandFailure) in
      let explanation = RatingExplanation(of: detail)
      return switch invocation[AnswerFormat.option] {
      case .text: explanation.text(width: session.columns, palette: session.palette)
      case .md: explanation.markdown()
      case .json: explanation.json()
      }
    }
  }

  private static func list(_ format: AnswerFormat, _ session: Session) -> Answer {
    switch format {
    case .text: .text(RuleExplanation(columns: session.columns).list(RuleRegistry.all))
    case .md: .text(RulePage.index(of: RuleRegistry.all))
    case .json: Answer(bytes: RuleJSON.bytes(RuleRegistry.all))
    }
  }
}
