/// The plan files of a folder and of all folders in it, found without opening any of them.
///
/// A plan file is a regular file whose name ends in `.yaml` or `.yml`, or in `.signed` for the record of a signed review,
/// in any letter case. Names that begin with a dot are hidden: nothing in or behind them is looked at. A folder with a plan
/// file's name is a problem. A symbolic link is never followed. One to a plan file or folder that is listed itself is passed
/// over, since that is read where it lies; any other that may stand for a part of the plan is a problem, so that nothing is
/// left out in silence.
public struct FolderListing: Hashable, Sendable {
  /// A plan file as the folder lists it.
  public struct File: Hashable, Sendable {
    /// The path relative to the folder, with `/` between its parts.
    public let path: String
    /// The size in bytes when it was listed.
    public let size: Int

    /// The plan file at `path`, `size` bytes long.
    public init(path: String, size: Int) {
      self.path = path
      self.size = size
    }
  }

  /// How many folders may lie in one another below the folder listed; what is deeper is a problem.
  public static let depthLimit = 64

  /// The folder as the user named it.
  public let folder: String
  /// The plan files by the bytes of their paths.
  public let files: [File]
  /// What could not be looked into or must not be read, by the bytes of the paths.
  ///
  /// Paths are relative to the folder, `.` the folder itself. A name that is no UTF-8 has U+FFFD where it breaks.
  public let problems: [FileError]

  /// The listing of `folder`; `files` must be in order already.
  init(folder: String, files: [File], problems: [FileError]) {
    self.folder = folder
    self.files = files
    self.problems = problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a regular file at `path`, relative to the folder, is one that a listing would hold, by its name alone.
  public static func listsPlanFile(at path: String) -> Bool {
    FolderEntry.isPlanName(path) && !path.hasPrefix(".") && !path.contains("/.")
  }

  /// Whether `name`, a name or a path, ends as those of plan files do, hidden or not.
  public static func isPlanFileName(_ name: String) -> Bool { FolderEntry.isPlanName(name) }

  /// Whether the plan file at `path` is the record of a signed review, by its name alone.
  public static func isRecord(_ path: String) -> Bool {
    path.utf8.suffix(7).map { $0 | 0x20 }.elementsEqual(".signed".utf8)
  }

  /// Where the file or problem at `path` lies: the folder's path, a slash and `path`.
  public func location(of path: String) -> String {
    folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
