public import SourceText
internal import YAMLLite

extension PlanFolder {
  /// Reads the plan folder at `path`: every plan file in it, whole.
  ///
  /// Files are read and decoded in parallel when there is much of them; the result does not depend on it. A file that
  /// cannot be opened is a finding, not a failure.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - threads: how many threads may work at once.
  /// - Throws: ``FileError`` when the folder itself cannot be listed.
  public static func read(_ path: String, threads: Int = 1) throws(FileError) -> PlanFolder {
    PlanFolder(path, try FolderReading(path, threads: threads, prepare: { _ in }, keep: { file, _ in file }))
  }

  /// A folder from texts at hand, for tests and for programs that keep plans elsewhere.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - sources: its files, in any order.
  ///   - failures: what of it could not be read, of which there are findings then.
  public init(path: String, sources: [SourceFile], failures: [FileError] = []) {
    let sources = sources.sorted { Place(path: $0.path) < Place(path: $1.path) }
    self.init(
      path,
      FolderReading(
        folder: path, paths: sources.map(\.path), problems: failures.map { SchemaRule.finding(for: $0) }, threads: 1,
        load: { .success(sources[$0]) }, prepare: { _ in }, keep: { file, _ in file }))
  }

  /// The texts of the files, for showing findings; paths are shown with the folder in front.
  public var sources: SourceFiles { SourceFiles(files.map(\.tree.source) + framework.signedRecords, in: path) }
}
