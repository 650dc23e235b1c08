extension GitRepository {
  /// The commit that a branch, tag, commit or other name of git's means, by its full id.
  ///
  /// - Throws: ``GitError`` when there is no such commit here.
  public func commit(_ revision: String) throws(GitError) -> String {
    let outcome = try GitProcess.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], in: folder)
    let id = String(decoding: outcome.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard outcome.status == 0, !id.isEmpty else {
      throw GitError(
        "Git knows no commit named '\(revision)' here.",
        help: isShallow ? Self.shallowHelp : "Name a branch, a tag or a commit; 'git fetch' brings those of others.")
    }
    return id
  }

  /// The newest commit that both `revision` and the commit that is checked out come from.
  ///
  /// - Throws: ``GitError`` when one of them is not there, or they have nothing in common here.
  public func mergeBase(with revision: String) throws(GitError) -> String {
    let other = try commit(revision)
    let head = try commit("HEAD")
    let outcome = try GitProcess.run(["merge-base", other, head], in: folder)
    let id = String(decoding: outcome.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard outcome.status == 0, !id.isEmpty else {
      throw GitError(
        "'\(revision)' and the commit that is checked out have no commit in common here.",
        help: isShallow ? Self.shallowHelp : "Name a branch, tag or commit of the same history.")
    }
    return id
  }

  private static let shallowHelp =
    "This clone is shallow: older commits were left out. Fetch them with 'git fetch --unshallow', "
    + "or let the pipeline fetch the whole history (fetch-depth: 0)."
}
