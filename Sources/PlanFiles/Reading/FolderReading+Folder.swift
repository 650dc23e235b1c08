public import SourceText

extension FolderReading {
  /// Below this many bytes one thread is quicker than two.
  private static var bytesWorthThreads: Int { 2 * 1024 * 1024 }

  /// Reads the plan folder at `path`: every plan file in it, whole.
  ///
  /// Files are read and decoded in parallel when there is much of them. A file that cannot be opened is a finding, not
  /// a failure. See the main initializer for `prepare` and `keep`.
  ///
  /// - Throws: ``FileError`` when the folder itself cannot be listed.
  public init<Context: Sendable>(
    _ path: String, threads: Int, prepare: (PlanFramework) -> Context,
    keep: @escaping @Sendable (PlanFile, Context) -> Kept
  ) throws(FileError) {
    let listing = try FolderListing.read(path)
    let bytes = listing.files.reduce(0) { $0 + $1.size }
    self.init(
      folder: path, paths: listing.files.map(\.path), problems: listing.problems.map { SchemaRule.finding(for: $0) },
      threads: bytes < Self.bytesWorthThreads ? 1 : threads,
      load: { number in
        let file = listing.files[number].path
        return Result { () throws(FileError) in try SourceFile.read(listing.location(of: file), shownAs: file) }
      }, prepare: prepare, keep: keep)
  }
}

extension SchemaRule {
  /// The finding about a file that could not be read.
  static func finding(for error: FileError) -> Finding {
    unreadableFile.description.finding(at: Place(path: error.path), "This file cannot be read: \(error.reason).")
  }
}
