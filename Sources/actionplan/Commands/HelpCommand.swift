internal import CommandTree

/// `help`: shows help for a command.
///
/// The entry reads `help check` as `check --help`; this declaration is there for the overview and the reference.
enum HelpCommand: Subcommand {
  static let words = RepeatedArgument("COMMAND", .text("COMMAND"), help: "The command; none for the overview.")

  static let command = Command(
    "help", summary: "Shows help for a command.", arguments: [words],
    examples: [Example("actionplan help check", shows: "What check does and takes.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    .text(CommandRegistry.program.helpText(for: invocation[words], columns: session.columns))
  }
}
