internal import ActionPlans
public import SourceText
internal import YAMLLite

extension PlanFolder {
  /// Below this many bytes one thread is quicker than two.
  private static let bytesWorthThreads = 2 * 1024 * 1024

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
    let listing = try FolderListing.read(path)
    let bytes = listing.files.reduce(0) { $0 + $1.size }
    let results = ParallelMap.map(
      count: listing.files.count, threads: bytes < bytesWorthThreads ? 1 : threads
    ) { number in
      readFile(listing.location(of: listing.files[number].path), shownAs: listing.files[number].path)
    }
    var files: [PlanFile] = []
    files.reserveCapacity(results.count)
    var unreadable = listing.problems.map { finding(for: $0) }
    for result in results {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let error): unreadable.append(finding(for: error))
      }
    }
    return PlanFolder(path: path, files: files, unreadable: unreadable)
  }

  private static func readFile(_ path: String, shownAs shown: String) -> Result<PlanFile, FileError> {
    do throws(FileError) {
      return .success(PlanFile(try SourceFile.read(path, shownAs: shown)))
    } catch {
      return .failure(error)
    }
  }

  private static func finding(for error: FileError) -> Finding {
    SchemaRule.unreadableFile.description.finding(
      at: Place(path: error.path), "This file cannot be read: \(error.reason).")
  }

  /// The texts of the files, for showing findings; paths are shown with the folder in front.
  public var sources: SourceFiles { SourceFiles(files.map(\.tree.source), in: path) }
}
