extension GitRepository {
  /// The contents of these objects, in their order; nil for one that the repository lacks.
  ///
  /// One run of git for all of them.
  ///
  /// - Parameter names: ids of contents, or a commit's id, a colon and a path from the repository's top.
  func contents(ofObjects names: [String]) throws(GitError) -> [ArraySlice<UInt8>?] {
    if names.isEmpty { return [] }
    let answer = try answer(
      ["cat-file", "--batch"], input: names.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] })
    var contents: [ArraySlice<UInt8>?] = []
    var at = 0
    for _ in names {
      // ID, a space, the type, a space, the size, a line feed; then so many bytes and a line feed.
      guard let end = answer[at...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let words = answer[at..<end].split(separator: UInt8(ascii: " "))
      if words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)), answer.count > end + size {
        contents.append(answer[(end + 1)..<(end + 1 + size)])
        at = end + size + 2
      } else {
        // The name again, and that it is missing.
        contents.append(nil)
        at = end + 1
      }
    }
    return contents
  }
}
