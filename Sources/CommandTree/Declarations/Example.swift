/// A command line to copy, and what it shows.
public struct Example: Sendable, Hashable {
  /// The line as typed in a shell, the program's name included; pipes and redirections are fine.
  public let line: String

  /// What the line does, in one sentence.
  public let shows: String

  /// Gives a line and its meaning.
  ///
  /// `Program.mistakes()` reports a line that would not parse.
  public init(_ line: String, shows: String) {
    self.line = line
    self.shows = shows
  }
}
