internal import CommandTree

/// `version`: prints the version.
enum VersionCommand: Subcommand {
  static let command = Command("version", summary: "Prints the version.")

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    .text("actionplan \(Version.text)\n")
  }
}
