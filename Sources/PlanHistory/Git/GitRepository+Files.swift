internal import SourceText
internal import Wording

extension GitRepository {
  /// A file as a commit holds it.
  struct Entry: Hashable, Sendable {
    /// The path within the plan folder.
    let path: String
    /// The id of its content.
    let id: String
  }

  /// The plan files under the folder in a commit, by the bytes of their paths; none when it had no such folder.
  ///
  /// A folder that got another name since is found by the one partnership that is no longer where it was. Links and
  /// submodules are left out, as they are when a folder is read.
  ///
  /// - Throws: ``GitError`` when git cannot list the commit, or several folders may have been this one.
  func planFiles(in commit: String) throws(GitError) -> [Entry] {
    let files = try planFiles(in: commit, under: prefix)
    if !files.isEmpty { return files }
    let moved = try partnershipFolders(in: commit).filter { !isStillThere($0 + "partnership.yaml") }
    if moved.isEmpty { return [] }
    guard moved.count == 1 else {
      throw GitError(
        "The earlier version has no plan in \(prefix), and \(moved.joinedAsList) are not there any more.",
        help: "Compare with the right one: git archive it into a folder of its own, and name that with --against.")
    }
    return try planFiles(in: commit, under: moved[0])
  }

  /// The folders of a commit that hold a partnership, each with a slash behind it.
  private func partnershipFolders(in commit: String) throws(GitError) -> [String] {
    let name = "partnership.yaml"
    return try answer(["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit]).split(separator: 0).compactMap {
      let path = String(decoding: $0, as: UTF8.self)
      return path == name || path.hasSuffix("/" + name) ? String(path.dropLast(name.count)) : nil
    }
  }

  /// Whether there is a file at a path from the repository's top now.
  private func isStillThere(_ path: String) -> Bool {
    let up = prefix.split(separator: "/").map { _ in "../" }.joined()
    return (try? SourceFile.read(folder + "/" + up + path)) != nil
  }

  private func planFiles(in commit: String, under prefix: String) throws(GitError) -> [Entry] {
    let arguments = ["ls-tree", "-r", "-z", "--full-tree", commit] + (prefix.isEmpty ? [] : ["--", prefix])
    let listing = try answer(arguments)
    var entries: [Entry] = []
    for line in listing.split(separator: 0) {
      // MODE, a space, the type, a space, the id, a tab, the path.
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = line[..<tab].split(separator: UInt8(ascii: " "))
      guard words.count == 3, words[0].starts(with: "100".utf8) else { continue }
      let path = String(decoding: line[(tab + 1)...].dropFirst(prefix.utf8.count), as: UTF8.self)
      guard FolderListing.listsPlanFile(at: path) else { continue }
      entries.append(Entry(path: path, id: String(decoding: words[2], as: UTF8.self)))
    }
    return entries.sorted { Place(path: $0.path) < Place(path: $1.path) }
  }

  /// The contents of these entries, in their order.
  ///
  /// - Throws: ``GitError`` when the repository lacks one of them.
  func contents(of entries: [Entry]) throws(GitError) -> [SourceFile] {
    let contents = try contents(ofObjects: entries.map(\.id))
    var files: [SourceFile] = []
    for (entry, bytes) in zip(entries, contents) {
      guard let bytes else {
        throw GitError(
          "The repository lacks an earlier version of \(entry.path).",
          help: "It was cloned without all contents. 'git fetch --refetch' brings them.")
      }
      files.append(SourceFile(path: entry.path, bytes: bytes))
    }
    return files
  }

  /// The ids that these files of the folder have as they lie there, by path; a file that cannot be read has none.
  ///
  /// Git reads the bytes as they are: no filter that a repository names is started for them.
  func currentIDs(of paths: [String]) throws(GitError) -> [String: String] {
    // Paths are read line by line, from the repository's top, and one that begins with a quote as quoted.
    let plain = paths.filter { !$0.utf8.contains(UInt8(ascii: "\n")) && !$0.hasPrefix("\"") }
    if plain.isEmpty { return [:] }
    let outcome = try GitProcess.run(
      ["hash-object", "--no-filters", "--stdin-paths"], in: folder,
      input: plain.flatMap { Array((prefix + $0).utf8) + [UInt8(ascii: "\n")] })
    let ids = outcome.output.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    // A file that has gone meanwhile ends the list early: what was not answered counts as changed.
    return Dictionary(zip(plain, ids), uniquingKeysWith: { first, _ in first })
  }
}
