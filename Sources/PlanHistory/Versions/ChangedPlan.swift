public import PlanFiles
internal import SourceText

/// A plan folder and an earlier version of it, so far as they differ.
public struct ChangedPlan: Sendable {
  /// The plan as it stood.
  public let earlier: PlanFolder
  /// The plan as it stands.
  public let current: PlanFolder

  /// Both versions of the files that are not the same in both, and of the framework and reviews that all are read under.
  ///
  /// Of signed records that are the same the current version alone is there, since what was signed explains what is corrected.
  ///
  /// - Parameters:
  ///   - commit: the full id of the earlier version's commit.
  ///   - repository: the repository that holds the folder.
  /// - Throws: ``GitError`` when git cannot tell the earlier version, or the folder cannot be listed.
  public static func since(_ commit: String, in repository: GitRepository) throws(GitError) -> ChangedPlan {
    let folder = repository.folder
    let listing = try listing(of: folder)
    let paths = listing.files.map(\.path)
    let entries = try repository.planFiles(in: commit)
    let ids = try repository.currentIDs(of: paths)
    let before = Dictionary(entries.map { ($0.path, $0.id) }) { first, _ in first }
    let isSame: (String) -> Bool = { path in before[path].map { $0 == ids[path] } ?? false }
    let plan = ChangedPlan(
      earlier: PlanFolder(
        path: folder, sources: try repository.contents(of: entries.filter { isFramework($0.path) || !isSame($0.path) })),
      current: current(listing, paths.filter { isFramework($0) || isRecord($0) || !isSame($0) }))
    // A partnership under a name that nobody expects is the same in both, perhaps, and would be missed.
    if plan.earlier.plan != nil, plan.current.plan != nil { return plan }
    return ChangedPlan(
      earlier: PlanFolder(path: folder, sources: try repository.contents(of: entries)),
      current: current(listing, paths))
  }

  /// The plan in two commits, so far as they differ, by their full ids.
  ///
  /// - Throws: ``GitError`` when git cannot tell one of them.
  public static func between(
    _ earlier: String, _ later: String, in repository: GitRepository
  ) throws(GitError) -> ChangedPlan {
    let before = try repository.planFiles(in: earlier)
    let now = try repository.planFiles(in: later)
    let same = Set(before).intersection(now)
    let differs: (GitRepository.Entry) -> Bool = { isFramework($0.path) || !same.contains($0) }
    let plan = ChangedPlan(
      earlier: try folder(before.filter(differs), in: repository),
      current: try folder(now.filter { differs($0) || isRecord($0.path) }, in: repository))
    if plan.earlier.plan != nil, plan.current.plan != nil { return plan }
    return ChangedPlan(earlier: try folder(before, in: repository), current: try folder(now, in: repository))
  }

  /// The plan folder as a commit holds it, whole.
  public static func whole(_ commit: String, in repository: GitRepository) throws(GitError) -> PlanFolder {
    try folder(try repository.planFiles(in: commit), in: repository)
  }

  private static func folder(
    _ entries: [GitRepository.Entry], in repository: GitRepository
  ) throws(GitError) -> PlanFolder {
    PlanFolder(path: repository.folder, sources: try repository.contents(of: entries))
  }

  private static func listing(of folder: String) throws(GitError) -> FolderListing {
    do {
      return try FolderListing.read(folder)
    } catch {
      throw GitError(error.message + ".")
    }
  }

  /// The files of a listing at these paths, and what of the folder cannot be read.
  private static func current(_ listing: FolderListing, _ paths: [String]) -> PlanFolder {
    var sources: [SourceFile] = []
    var failures = listing.problems
    for path in paths {
      do {
        sources.append(try SourceFile.read(listing.location(of: path), shownAs: path))
      } catch {
        failures.append(error)
      }
    }
    return PlanFolder(path: listing.folder, sources: sources, failures: failures)
  }

  /// Whether a file is one that all others are read under, or that corrects others, by its name.
  private static func isFramework(_ path: String) -> Bool {
    path.hasPrefix("partnership") || path.hasPrefix("dashboard") || path.hasPrefix("reviews/") && !isRecord(path)
  }

  /// Whether a file is a signed record, by its name.
  private static func isRecord(_ path: String) -> Bool { path.hasSuffix(".signed") }
}
