extension GitRepository {
  /// A commit in which an id was first written or taken out.
  public struct Use: Hashable, Sendable {
    /// The commit's short id.
    public let commit: String
    /// The day of the commit, as git tells it: `2023-03-12`.
    public let date: String
  }

  /// Which of these action ids were written in the folder's files some time before a commit, each with the newest commit
  /// that put it there or took it away.
  ///
  /// Looks through the history once for all, and once more for each id that was met. Ids named elsewhere, by another
  /// action or a review, do not count.
  ///
  /// - Throws: ``GitError`` when the history cannot be read.
  public func earlierUses(of ids: [String], before commit: String) throws(GitError) -> [String: Use] {
    // An id has no character that means something in a pattern.
    let plain = ids.filter {
      $0.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 < 0x80 && ($0 > 0x40 || $0 >= 0x30 && $0 <= 0x39) }
    }
    guard !plain.isEmpty, try newestUse(ofOneOf: plain, before: commit) != nil else { return [:] }
    var uses: [String: Use] = [:]
    for id in plain { uses[id] = try newestUse(ofOneOf: [id], before: commit) }
    return uses
  }

  private func newestUse(ofOneOf ids: [String], before commit: String) throws(GitError) -> Use? {
    let pattern = "(^|[ -])id: *[\"']?(\(ids.joined(separator: "|")))[\"']?([ #\r]|$)"
    let answer = try answer(
      [
        "log", "-1", "--format=%h %cs", "--extended-regexp", "--no-ext-diff", "--no-textconv", "-G", pattern, commit,
        "--", ".",
      ])
    let words = answer.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .map { String(decoding: $0, as: UTF8.self) }
    return words.count == 2 ? Use(commit: words[0], date: words[1]) : nil
  }
}
