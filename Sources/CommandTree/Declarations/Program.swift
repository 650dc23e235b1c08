/// A command-line tool as data: its commands in groups, and what they have in common.
///
/// Parsing, help and the reference pages all read this one value. Nothing here prints, exits, or
/// looks at the clock or the environment.
public struct Program: Sendable {
  /// The name the tool is called by, such as `actionplan`.
  public let name: String

  /// What the tool is for, in one sentence.
  public let summary: String

  /// Paragraphs shown below the usage line of the overview; empty when the summary says it all.
  public let discussion: [String]

  /// The commands in the groups the overview shows them in, in that order.
  public let groups: [CommandGroup]

  /// The options every command takes, in the order help lists them; without `--help` and `--version`.
  public let commonOptions: [OptionDeclaration]

  /// What the exit statuses mean, for every command that does not say otherwise; may be empty.
  public let exitStatuses: [ExitStatusNote]

  /// Describes a tool.
  ///
  /// No declaration is refused here: `mistakes()` tells what is wrong with one.
  public init(
    name: String,
    summary: String,
    discussion: [String] = [],
    commonOptions: [any OptionDeclaring] = [],
    exitStatuses: [ExitStatusNote] = [],
    groups: [CommandGroup]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.groups = groups
    self.commonOptions = commonOptions.map(\.declaration)
    self.exitStatuses = exitStatuses
  }

  /// The flag every command answers with its help.
  public static let helpFlag = Flag("help", short: "h", help: "Shows this help.")

  /// The flag the tool answers with its version, wherever it stands.
  public static let versionFlag = Flag("version", help: "Shows the version.")

  /// `--help` and `--version`, in this order: taken by every command without being declared.
  public static let builtInOptions = [helpFlag.declaration, versionFlag.declaration]

  /// The commands at the top, in the order of the groups; made anew at each call.
  public var commands: [Command] { groups.flatMap(\.commands) }

  /// The command reached by these names, one per level; nil for an empty path and for unknown names.
  ///
  /// Of two commands with the same name the first counts. The cost grows with the number of commands.
  public func command(at path: [String]) -> Command? {
    commandChain(at: path)?.last
  }

  /// The commands met along a path, outermost first; nil when one of the names is unknown.
  func commandChain(at path: [String]) -> [Command]? {
    var chain: [Command] = []
    for name in path {
      let choices = chain.last?.subcommands ?? commands
      guard let next = choices.first(where: { $0.name == name }) else { return nil }
      chain.append(next)
    }
    return chain
  }

  /// Every command with its path, parents before children, in declared order.
  public var everyCommand: [(path: [String], command: Command)] {
    Self.walk(commands, under: [])
  }

  private static func walk(_ commands: [Command], under path: [String]) -> [(path: [String], command: Command)] {
    commands.flatMap { command in
      [(path + [command.name], command)] + walk(command.subcommands, under: path + [command.name])
    }
  }
}
