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
    if named.isEmpty { return [] }
    let answer = try answer(
      ["cat-file", "--batch"], input: named.flatMap { Array($0.object.utf8) + [UInt8(ascii: "\n")] })
    var versions: [Version] = []
    var at = 0
    for one in named {
      guard let end = answer[at...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let words = answer[at..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)), answer.count > end + size
      else {
        versions.append(Version(commit: one.commit, date: one.date, file: nil))
        at = end + 1
        continue
      }
      let file = SourceFile(path: path, bytes: answer[(end + 1)..<(end + 1 + size)])
      versions.append(Version(commit: one.commit, date: one.date, file: file))
      at = end + size + 2
    }
    return versions
  }
}
