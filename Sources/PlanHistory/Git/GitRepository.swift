/// The git repository that a plan folder lies in, read and never written.
///
/// Every answer comes from git itself. Nothing is checked out; a working tree with changes, a linked worktree, a
/// shallow clone and a folder below the top are all the same to it.
public struct GitRepository: Sendable {
  /// The plan folder as the user named it.
  public let folder: String
  /// The way from the repository's top to the folder, with a slash behind it; empty when it is the top.
  let prefix: String
  /// Whether older commits were left out when this clone was made.
  public let isShallow: Bool

  /// The repository that holds `folder`.
  ///
  /// - Throws: ``GitError`` when git is not installed, the folder lies in no repository, or git does not trust that.
  public init(containing folder: String) throws(GitError) {
    let outcome = try GitProcess.run(["rev-parse", "--is-shallow-repository", "--show-prefix"], in: folder)
    guard outcome.status == 0 else { throw Self.refusal(of: folder, outcome) }
    let lines = outcome.output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    self.folder = folder
    isShallow = lines.first.map { String(decoding: $0, as: UTF8.self) } == "true"
    prefix = lines.count > 1 ? String(decoding: lines[1], as: UTF8.self) : ""
  }

  private static func refusal(of folder: String, _ outcome: GitProcess.Outcome) -> GitError {
    if outcome.complaint.contains("dubious ownership") {
      return GitError(
        "Git does not read the repository of \(folder), since it belongs to somebody else.",
        help: "Tell git that you trust it: git config --global --add safe.directory, followed by its path.")
    }
    // One that a link names and that is not there is another matter.
    if outcome.complaint.contains("not a git repository (or any") {
      return GitError(
        "\(folder) lies in no git repository, so there is no earlier version to look at.",
        help: "Compare two folders with --against, or run the command where the plan is kept in git.",
        kind: .noRepository)
    }
    return GitError("Git cannot read the repository of \(folder): \(told(outcome)).")
  }

  /// The last line of what git complained of, without the words before it that are for programmers.
  static func told(_ outcome: GitProcess.Outcome) -> String {
    let line = outcome.complaint.split(separator: "\n").last.map(String.init) ?? "it ended with \(outcome.status)"
    for word in ["fatal: ", "error: "] where line.hasPrefix(word) { return String(line.dropFirst(word.count)) }
    return line
  }

  /// What git answers to a command that must work.
  func answer(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> [UInt8] {
    try answer(of: try GitProcess.run(arguments, in: folder, input: input))
  }

  /// What git answered in a run that must have worked.
  func answer(of outcome: GitProcess.Outcome) throws(GitError) -> [UInt8] {
    guard outcome.status == 0 else { throw GitError("Git could not do its part: \(Self.told(outcome)).") }
    return outcome.output
  }
}
