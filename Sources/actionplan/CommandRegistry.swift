internal import CommandTree

/// Every command of the tool, in one list.
enum CommandRegistry {
  /// The commands in the groups in which help shows them.
  static let groups: [(title: String, commands: [any Subcommand.Type])] = [
    ("See where the plan stands", [StatusCommand.self, ListCommand.self, ShowCommand.self, LogCommand.self]),
    ("Check the files", [CheckCommand.self, ExplainCommand.self, DiffCommand.self, ParseCommand.self]),
    ("Tell the board", [ReportCommand.self, ProgressCommand.self]),
    ("About the tool", [VersionCommand.self, HelpCommand.self]),
  ]

  /// The tool as data, from which parsing, help and the reference pages are made.
  static let program = Program(
    name: "actionplan",
    summary: "Tracks a partnership's action plan, kept as plain text in git.",
    discussion: [
      "Service leads keep one text file a service; 'check' finds mistakes in them, 'report' prints what a board reads."
    ],
    commonOptions: [
      SharedOptions.folder, SharedOptions.output, SharedOptions.colour, SharedOptions.quiet,
    ],
    exitStatuses: [
      ExitStatusNote(0, "done, and no errors found in the plan"),
      ExitStatusNote(1, "errors found in the plan"),
      ExitStatusNote(2, "the command could not do its work"),
    ],
    groups: groups.map { CommandGroup($0.title, $0.commands.map { $0.command }) })

  /// The command that runs under this path; nil when there is none.
  static func subcommand(at path: [String]) -> (any Subcommand.Type)? {
    groups.lazy.flatMap(\.commands).first { path == [$0.command.name] }
  }
}
