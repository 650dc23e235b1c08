/// One mistake in a command line.
///
/// Those that parsing makes are free of control characters, whatever was typed.
public struct UsageProblem: Sendable, Hashable {
  /// What is wrong, without capital or full stop: `check has no option --strit`.
  public let message: String

  /// How to mend it, never empty, such as `did you mean --strict?`.
  public let help: String

  /// A mistake and how to mend it: also for those a command finds itself, such as two options at odds.
  public init(message: String, help: String) {
    self.message = message
    self.help = help
  }
}
