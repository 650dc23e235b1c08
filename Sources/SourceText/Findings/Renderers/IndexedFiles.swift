/// The files of one rendering with their line indexes, each built once and only when asked for.
struct IndexedFiles {
  /// How many bytes of files are kept before all are let go, to be asked for again.
  ///
  /// Findings come file by file, so that few files are wanted at a time.
  private static let keptBytes = 16 * 1024 * 1024

  /// The files.
  let files: SourceFiles
  private var indexes: [String: LineIndex?] = [:]
  /// The file asked for last: findings of one file follow each other.
  private var last: (path: String, index: LineIndex?)?
  private var bytes = 0

  /// The files of `files`, none of them indexed yet.
  init(_ files: SourceFiles) {
    self.files = files
  }

  /// The line index of the file at `path`; nil when there is no such file.
  mutating func index(of path: String) -> LineIndex? {
    if let last, last.path == path { return last.index }
    let index = lookUp(path)
    last = (path, index)
    return index
  }

  private mutating func lookUp(_ path: String) -> LineIndex? {
    if let known = indexes[path] { return known }
    if bytes > Self.keptBytes {
      indexes.removeAll()
      bytes = 0
    }
    let index = files.file(at: path).map(LineIndex.init)
    indexes[path] = .some(index)
    bytes += index?.file.count ?? 0
    return index
  }

  /// Where `place` begins and ends as people count; nil for a file as a whole, or one that is not there.
  mutating func positions(of place: Place) -> (start: Position, end: Position)? {
    guard let range = place.range, let index = index(of: place.path) else { return nil }
    return (index.position(of: Int(range.start)), index.position(of: Int(range.end)))
  }
}
