internal import CommandTree
internal import PlanReports

/// `show`: one action, readable.
enum ShowCommand: Subcommand {
  enum Format: String, CaseIterable, Sendable { case text, md }

  static let id = Argument("ID", .text("ID"), help: "The action's id, such as SALT-01.")
  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "Text or Markdown.", default: .text)

  static let command = Command(
    "show", summary: "Shows one action: what was promised, where it stands and why, and its history.",
    arguments: [id],
    options: [SharedOptions.asOf, format],
    examples: [Example("actionplan show INC-01 --folder plans", shows: "Everything the plan says of INC-01.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    try session.answer(invocation, aboutActionIn: id) { detail in
      switch invocation[format] {
      case .text: detail.text(width: session.columns, palette: session.palette)
      case .md: detail.markdown()
      }
    }
  }
}
