/// What a command line asks for.
public enum ParsedCommandLine: Sendable {
  /// Run a command; everything it was given has been read and is in order.
  case run(Invocation)

  /// Show help for the command at this path; the empty path is the overview of all commands.
  case help([String])

  /// Show the version.
  case version

  /// Nothing can be run. The problems, at least one, are in the order of the command line, with what is missing
  /// last; the path leads to the command as far as it was understood, and is empty where it was not.
  case problems([UsageProblem], [String])
}
