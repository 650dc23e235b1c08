internal import SourceText

extension GitRepository {
  /// A file as one commit left it.
  struct Version: Sendable {
    /// The commit's short id.
    let commit: String
    /// The day of the commit: `2023-03-12`.
    let date: String
    /// What the file said; nil when the commit took it away.
    let file: SourceFile?
  }

  /// Every version of a file of the folder, the newest first, followed back under its earlier names; none where nothing
  /// was ever committed.
  ///
  /// - Throws: ``GitError`` when the history cannot be read, or the repository lacks one of the versions.
  func versions(of path: String) throws(GitError) -> [Version] {
    let outcome = try GitProcess.run(
      [
        "log", "--follow", "--format=%h %cs", "--raw", "-z", "--no-color", "--no-ext-diff", "--no-textconv", "--", path,
      ], in: folder)
    if outcome.status != 0, outcome.complaint.contains("does not have any commits yet") { return [] }
    let listed = Self.listedVersions(try answer(of: outcome))
    let contents = try contents(of: listed.compactMap(\.object).map { Entry(path: path, id: $0) })
    var files = contents.makeIterator()
    return listed.map { Version(commit: $0.commit, date: $0.date, file: $0.object == nil ? nil : files.next()) }
  }

  /// A version as git lists it.
  private struct ListedVersion {
    let commit: String
    let date: String
    /// The id of the content; nil when the commit left no regular file.
    let object: String?
  }

  /// Reads parts that each end in a zero: a commit with its day, then for each file a line that begins with a colon and
  /// one path, or two where the file got another name.
  private static func listedVersions(_ log: [UInt8]) -> [ListedVersion] {
    var versions: [ListedVersion] = []
    var head: [String] = []
    var pathsToCome = 0
    for part in log.split(separator: 0) {
      if pathsToCome > 0 {
        pathsToCome -= 1
        continue
      }
      let words = String(decoding: part, as: UTF8.self).split { $0 == " " || $0 == "\n" }.map(String.init)
      // A colon and the old mode, the new mode, the old id, the new id, and what was done.
      guard words.count == 5, words[0].hasPrefix(":") else {
        head = words
        continue
      }
      pathsToCome = words[4].hasPrefix("R") || words[4].hasPrefix("C") ? 2 : 1
      guard head.count == 2 else { continue }
      versions.append(
        ListedVersion(commit: head[0], date: head[1], object: words[1].hasPrefix("100") ? words[3] : nil))
    }
    return versions
  }
}
