internal import ActionPlans
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
    let wanted: String
    do {
      wanted = try invocation[id]
    } catch {
      throw CommandFailure(message: "No id is given.")
    }
    return try session.answer(invocation) { plan throws(CommandFailure) in
      guard let detail = ActionDetail(of: ID(wanted), in: plan) else {
        throw CommandFailure(message: plan.mistake(in: ID(wanted)))
      }
      return switch invocation[format] {
      case .text: detail.text(width: session.columns, palette: session.palette)
      case .md: detail.markdown()
      }
    }
  }
}
