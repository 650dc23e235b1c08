/// Commands that the overview shows together under one title.
public struct CommandGroup: Sendable {
  /// The title above the commands, without a colon, such as `Change the plan`.
  public let title: String

  /// The commands in the order they are shown.
  public let commands: [Command]

  /// Puts commands under a title.
  public init(_ title: String, _ commands: [Command]) {
    self.title = title
    self.commands = commands
  }
}
