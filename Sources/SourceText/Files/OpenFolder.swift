#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder held open to list it and to open what is in it by name; closes itself.
///
/// The stream is the only pointer kept. It is made in `init`, used by this type alone, and freed in `deinit`; the type
/// cannot be copied, so it is never used after that.
@safe
struct OpenFolder: ~Copyable {
  #if canImport(Darwin)
    private typealias Stream = UnsafeMutablePointer<DIR>
  #else
    private typealias Stream = OpaquePointer
  #endif

  private let stream: Stream

  /// Opens the folder at `path`, through a symbolic link too.
  ///
  /// - Throws: ``FileError`` when it cannot be opened or is no folder.
  init(_ path: String) throws(FileError) {
    try self.init(descriptor: unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), shownAs: path)
  }

  /// Opens the folder `name` in `parent`, never through a symbolic link; `path` is how it is shown.
  ///
  /// - Throws: ``FileError`` when it cannot be opened or is no folder (any longer).
  init(_ name: String, in parent: borrowing OpenFolder, shownAs path: String) throws(FileError) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    try self.init(descriptor: unsafe openat(parent.descriptor, name, flags), shownAs: path)
  }

  private init(descriptor: Int32, shownAs path: String) throws(FileError) {
    guard descriptor >= 0 else { throw FileError(path: path, errorNumber: errno) }
    guard let stream = unsafe fdopendir(descriptor) else {
      let failure = errno
      _ = close(descriptor)
      throw FileError(path: path, errorNumber: failure)
    }
    unsafe self.stream = stream
  }

  deinit {
    _ = unsafe closedir(stream)
  }

  private var descriptor: Int32 { unsafe dirfd(stream) }

  /// What the folder holds, in no order and without hidden names; to be asked once.
  ///
  /// - Parameter path: how the folder is shown.
  /// - Throws: ``FileError`` when it cannot be read to its end.
  func entries(shownAs path: String) throws(FileError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      // The name may be shorter than the field declared for it, so it is read where it lies.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      if unsafe name.pointee == CChar(bitPattern: UInt8(ascii: ".")) { continue }
      let exact = unsafe String(validatingCString: name)
      let shown = unsafe exact ?? String(cString: name)
      let kind = unsafe Self.kind(ofType: Int(entry.pointee.d_type)) ?? status(of: shown).kind
      entries.append(FolderEntry(name: shown, isNameExact: exact != nil, kind: kind))
    }
    if errno != 0 { throw FileError(path: path, errorNumber: errno) }
    return entries
  }

  /// What lies under `name` now, and its size in bytes.
  ///
  /// What has gone meanwhile counts as an empty file, and is told by whoever reads it.
  func status(of name: String) -> (kind: FolderEntry.Kind, size: Int) {
    var status = stat()
    guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return (.regular, 0) }
    return (Self.kind(ofMode: status.st_mode), Int(status.st_size))
  }

  /// The kind that a folder's own entry tells; nil when the file system does not say.
  private static func kind(ofType type: Int) -> FolderEntry.Kind? {
    switch type {
    case Int(DT_DIR): .folder
    case Int(DT_REG): .regular
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .special
    }
  }

  private static func kind(ofMode mode: mode_t) -> FolderEntry.Kind {
    switch mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .regular
    case S_IFLNK: .link
    default: .special
    }
  }
}
