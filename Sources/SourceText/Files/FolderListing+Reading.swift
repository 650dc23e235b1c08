extension FolderListing {
  /// Whether there is a folder at `path` that can be opened.
  public static func isFolder(_ path: String) -> Bool {
    do {
      _ = try OpenFolder(path)
      return true
    } catch {
      return false
    }
  }

  /// Lists the plan files under `folder`, which may itself be a symbolic link.
  ///
  /// Costs a few system calls for each folder and one for each plan file.
  ///
  /// - Throws: ``FileError`` when `folder` itself cannot be opened or is no folder. What lies in it gives
  ///   ``problems`` instead.
  public static func read(_ folder: String) throws(FileError) -> FolderListing {
    let root = try OpenFolder(folder)
    var walk = FolderWalk(from: folder)
    walk.list(root, at: "", depth: 0)
    return FolderListing(folder: folder, files: walk.files, problems: walk.problems)
  }
}
