/// One command as data: what it is called, what it takes, and all that help says about it.
///
/// A command either runs, and may have arguments and options, or only gathers subcommands: there is one
/// initialiser for each, so none is both.
public struct Command: Sendable {
  /// The word that selects the command, such as `check`.
  public let name: String

  /// What the command does, in one sentence.
  public let summary: String

  /// Paragraphs that say more, without line breaks; empty when the summary says it all.
  public let discussion: [String]

  /// The arguments in the order they are given on the command line.
  public let arguments: [ArgumentDeclaration]

  /// The command's own options in the order help lists them; without the common ones.
  public let options: [OptionDeclaration]

  /// Command lines worth copying, in the order they are shown; may be empty.
  public let examples: [Example]

  /// What the exit statuses of this command mean; empty when the program's own list holds.
  public let exitStatuses: [ExitStatusNote]

  /// The commands below this one in the order they are listed; empty for a command that runs.
  public let subcommands: [Command]

  /// Describes a command that runs.
  public init(
    _ name: String,
    summary: String,
    discussion: [String] = [],
    arguments: [any ArgumentDeclaring] = [],
    options: [any OptionDeclaring] = [],
    examples: [Example] = [],
    exitStatuses: [ExitStatusNote] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments.map(\.declaration)
    self.options = options.map(\.declaration)
    self.examples = examples
    self.exitStatuses = exitStatuses
    self.subcommands = []
  }

  /// Describes a command that does nothing itself and gathers others, such as `review` in `review start`.
  public init(
    _ name: String,
    summary: String,
    discussion: [String] = [],
    examples: [Example] = [],
    subcommands: [Command]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = []
    self.options = []
    self.examples = examples
    self.exitStatuses = []
    self.subcommands = subcommands
  }
}
