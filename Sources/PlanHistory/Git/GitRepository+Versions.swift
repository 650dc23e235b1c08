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

  /// Every version of a file of the folder, the newest first, followed back under its earlier names.
  ///
  /// - Throws: ``GitError`` when the history cannot be read.
  func versions(of path: String) throws(GitError) -> [Version] {
    let log = try answer([
      "log", "--follow", "--format=%x00%H %h %cs", "--name-only", "--no-ext-diff", "--no-textconv", "--", path,
    ])
    var named: [(commit: String, date: String, object: String)] = []
    for record in log.split(separator: 0) {
      let lines = record.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      let words = lines.first?.split(separator: " ").map(String.init) ?? []
      guard words.count == 3, lines.count > 1 else { continue }
      named.append((words[1], words[2], "\(words[0]):\(lines[1])"))
    }
    let contents = try contents(ofObjects: named.map(\.object))
    return zip(named, contents).map { one, bytes in
      Version(commit: one.commit, date: one.date, file: bytes.map { SourceFile(path: path, bytes: $0) })
    }
  }
}
