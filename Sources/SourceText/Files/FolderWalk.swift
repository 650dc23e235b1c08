/// One walk through a folder, gathering what a ``FolderListing`` holds.
struct FolderWalk {
  /// The plan files met, by the bytes of their paths.
  private(set) var files: [FolderListing.File] = []
  /// What was refused, in the order met.
  private(set) var problems: [FileError] = []
  private let root: String
  /// The root without any link in its path, asked for when the first link is met.
  private lazy var realRoot = RealPath(root)

  /// A walk that begins in the folder `root`.
  init(from root: String) {
    self.root = root
  }

  /// Gathers from `folder`, which lies `depth` folders below the root.
  ///
  /// `path` leads there from the root, with a slash behind it; empty for the root itself.
  mutating func list(_ folder: borrowing OpenFolder, at path: String, depth: Int) {
    do {
      let entries = try folder.entries(shownAs: path.isEmpty ? "." : String(path.dropLast()))
      for entry in entries.sorted() { meet(entry, in: folder, at: path + entry.name, depth: depth) }
    } catch {
      problems.append(error)
    }
  }

  private mutating func meet(_ entry: FolderEntry, in folder: borrowing OpenFolder, at path: String, depth: Int) {
    if entry.kind == .regular || entry.kind == .special, !entry.isNamedAsPlan { return }
    guard entry.isNameExact else {
      return refuse(path, "the name is not in UTF-8, so it cannot be read; rename it with plain letters")
    }
    switch entry.kind {
    case .folder where entry.isNamedAsPlan:
      refuse(path, "this is a folder, though its name is that of a file; rename it")
    case .folder: enter(entry, in: folder, at: path, depth: depth + 1)
    case .link: consider(entry, at: path)
    case .regular: files.append(FolderListing.File(path: path, size: folder.status(of: entry.name).size))
    case .special: refuse(path, "this is a pipe, socket or device and not a file")
    }
  }

  private mutating func enter(_ entry: FolderEntry, in parent: borrowing OpenFolder, at path: String, depth: Int) {
    guard depth <= FolderListing.depthLimit else {
      return refuse(path, "folders lie in one another more than \(FolderListing.depthLimit) deep")
    }
    do {
      let folder = try OpenFolder(entry.name, in: parent, shownAs: path)
      list(folder, at: path + "/", depth: depth)
    } catch {
      problems.append(error)
    }
  }

  /// Asks where a link leads, without reading what is there.
  private mutating func consider(_ link: FolderEntry, at path: String) {
    switch RealPath(root + "/" + path) {
    case .nothing(let reason): refuse(path, reason)
    case .found(let target, let isFolder):
      guard isFolder || link.isNamedAsPlan else { return }
      guard let inside = realRoot.path(of: target) else {
        return refuse(path, "this symbolic link leads out of the folder; put what it stands for here instead")
      }
      let isHidden = inside.utf8.starts(with: ".".utf8) || inside.contains("/.")
      if isHidden || !(isFolder || FolderEntry.isPlanName(inside)) {
        refuse(path, "this symbolic link leads to something that is no plan file itself; put the file here instead")
      }
    }
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    problems.append(FileError(path: path, reason: reason))
  }
}
