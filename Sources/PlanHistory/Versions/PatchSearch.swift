/// Finds in the patches of commits, the newest first, where ids were written or taken out last.
struct PatchSearch {
  /// The change of one file that wrote an id or took it out.
  struct Hit {
    /// The commit's short id.
    let commit: String
    /// The day of the commit: `2023-03-12`.
    let date: String
    /// The id of the file's content before it; nil when the commit made the file.
    let before: String?
    /// The id of the file's content after it; nil when the commit took the file away.
    let after: String?
  }

  /// For each id its first hit, which is the newest.
  private(set) var hits: [String: Hit] = [:]

  private var head: [String] = []
  private var contents: [String] = []
  private var isInHunk = false

  /// The hits for `ids` in what `git log` writes with patches without context and commits that begin with a zero.
  ///
  /// Linear in the length of `log`.
  init(for ids: Set<String>, in log: [UInt8]) {
    var rest = log[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      if let id = id(in: line), ids.contains(id), hits[id] == nil { add(id) }
      rest = rest[line.endIndex...].dropFirst()
    }
  }

  /// The id that a line writes or takes out; nil for every other line, of which those are kept in mind that say where the
  /// next ones stand.
  ///
  /// Within a file's changes each line begins with a sign, so that no text can be taken for one of git's own lines.
  private mutating func id(in line: ArraySlice<UInt8>) -> String? {
    switch line.first {
    case 0:
      head = Self.words(line.dropFirst())
      isInHunk = false
    case UInt8(ascii: "@"): isInHunk = true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return isInHunk ? IDLine.id(in: line.dropFirst()) : nil
    case UInt8(ascii: "d"): isInHunk = false
    case UInt8(ascii: "i"):
      // index, a space, the old id, two dots, the new id, and the mode where it stays.
      contents = Self.words(line).dropFirst().first?.split(separator: ".").map(String.init) ?? []
    default: break
    }
    return nil
  }

  private mutating func add(_ id: String) {
    guard head.count == 2, contents.count == 2 else { return }
    hits[id] = Hit(
      commit: head[0], date: head[1], before: Self.present(contents[0]), after: Self.present(contents[1]))
  }

  /// The id of a content; nil for the zeros that stand for none.
  private static func present(_ id: String) -> String? { id.utf8.allSatisfy { $0 == UInt8(ascii: "0") } ? nil : id }

  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }
}
