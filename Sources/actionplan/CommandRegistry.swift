internal import CommandTree

/// Every command of the tool, in one list.
enum CommandRegistry {
  /// A command of the tool, or a name under which several stand.
  enum Entry {
    case command(any Subcommand.Type)
    case family(Command, [any Subcommand.Type])

    /// The description of it.
    var command: Command {
      switch self {
      case .command(let type): type.command
      case .family(let command, _): command
      }
    }

    /// What runs, by the words that name it.
    var running: [(path: [String], type: any Subcommand.Type)] {
      switch self {
      case .command(let type): [([type.command.name], type)]
      case .family(let command, let types): types.map { ([command.name, $0.command.name], $0) }
      }
    }
  }

  /// The commands in the groups in which help shows them.
  static let groups: [(title: String, entries: [Entry])] = [
    (
      "See where the plan stands",
      [.command(StatusCommand.self), .command(ListCommand.self), .command(ShowCommand.self), .command(LogCommand.self)]
    ),
    (
      "Check the files",
      [
        .command(CheckCommand.self), .command(ExplainCommand.self), .command(DiffCommand.self),
        .command(ParseCommand.self),
      ]
    ),
    (
      "Tell the board",
      [
        .command(ReportCommand.self), .command(ProgressCommand.self),
        .family(ReviewFamily.command, ReviewFamily.members),
      ]
    ),
    ("About the tool", [.command(VersionCommand.self), .command(HelpCommand.self)]),
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
    groups: groups.map { CommandGroup($0.title, $0.entries.map(\.command)) })

  /// The command that runs under this path; nil when there is none.
  static func subcommand(at path: [String]) -> (any Subcommand.Type)? {
    groups.lazy.flatMap(\.entries).flatMap(\.running).first { $0.path == path }?.type
  }
}
