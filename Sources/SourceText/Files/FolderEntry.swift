/// What a folder holds under one name.
struct FolderEntry: Hashable, Sendable {
  /// What lies there; a link is not followed.
  enum Kind: Sendable {
    case folder
    case regular
    case link
    /// A pipe, socket or device, which is never opened.
    case special
  }

  /// The name; where it is no UTF-8, U+FFFD stands in it.
  let name: String
  /// Whether the name is UTF-8, so that the file can be opened by it.
  let isNameExact: Bool
  /// What lies there.
  let kind: Kind

  /// Whether its name makes it a plan file; see ``FolderListing``.
  var isNamedAsPlan: Bool { Self.isPlanName(name) }

  /// Whether `name`, a name or a path, ends as those of plan files do.
  static func isPlanName(_ name: some StringProtocol) -> Bool {
    let end = String(decoding: name.utf8.suffix(7).map { $0 | 0x20 }, as: UTF8.self)
    return end.hasSuffix(".yaml") || end.hasSuffix(".yml") || end == ".signed"
  }
}

extension FolderEntry: Comparable {
  /// By the bytes that stand in a path: a folder's name has its slash behind it.
  ///
  /// Going through sorted entries, and into each folder in its turn, meets all files by the bytes of whole paths.
  static func < (left: FolderEntry, right: FolderEntry) -> Bool {
    left.partOfPath.utf8.lexicographicallyPrecedes(right.partOfPath.utf8)
  }

  private var partOfPath: String { kind == .folder ? name + "/" : name }
}
