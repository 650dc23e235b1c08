/// The files that findings are about, looked up by path when a finding is shown.
public struct SourceFiles: Sendable {
  /// What stands before each path where people see it: empty, or a folder with its slash.
  private let prefix: String
  /// What no excerpt of them may show, besides what findings ask to hide.
  private(set) var hidden: HiddenText?
  private let find: @Sendable (String) -> SourceFile?

  /// Files at hand; of two with the same path the first counts.
  ///
  /// - Parameters:
  ///   - files: the files, whose paths are those that findings name.
  ///   - folder: the folder in which the paths lie, so that people see where a file is from where they stand;
  ///     empty or `.` for the current one.
  public init(_ files: [SourceFile], in folder: String = "") {
    let known = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(in: folder) { known[$0] }
  }

  /// The files of `folder`, each read again when a finding in it is shown.
  ///
  /// For plans too large to be kept. A file that cannot be read any longer is shown without its lines.
  public init(readFrom folder: String) {
    self.init(in: folder) { path in
      let location = folder.isEmpty ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
      return try? SourceFile.read(location, shownAs: path)
    }
  }

  /// The files that `find` gives for a path; see ``init(_:in:)`` for `folder`.
  public init(in folder: String, find: @escaping @Sendable (String) -> SourceFile?) {
    self.find = find
    prefix = folder.isEmpty || folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// The same files, of which no excerpt shows `text`.
  public func hiding(_ text: HiddenText) -> SourceFiles {
    var files = self
    files.hidden = text
    return files
  }

  /// The file at `path`, as findings name it; nil when there is none.
  public func file(at path: String) -> SourceFile? { find(path) }

  /// `path` as people see it, from where they stand; an empty path or `.` is the folder itself.
  public func shownPath(_ path: String) -> String {
    guard path.isEmpty || path == "." else { return prefix.isEmpty ? path : prefix + path }
    return prefix.isEmpty ? "." : String(prefix.count > 1 ? prefix.dropLast() : prefix[...])
  }
}
