#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes files whole or not at all.
public enum FileWriting {
  /// Makes `bytes` the content of the file at `path`, which may be there already or not.
  ///
  /// They are written to a hidden file in the same folder, which then takes the place of the old one, so that nobody
  /// ever reads half a file. The old file keeps its permission bits; hard links to it keep the old content. A symbolic
  /// link stays, and the file that it leads to is replaced. A device or pipe, such as `/dev/stdout`, is written to as it
  /// is. When the process is killed in between, the hidden file `.actionplan-NUMBERS` is left and does no harm.
  ///
  /// - Throws: ``FileError`` when the folder is not there or can only be read, the file may not be written, the disk
  ///   is full, or a folder or a link to nothing lies at `path`; the old file is then as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    switch try Target(path) {
    case .stream: try stream(bytes, to: path)
    case .new: try replace(path, with: bytes, permissions: nil, shownAs: path)
    case .old(let file, let permissions): try replace(file, with: bytes, permissions: permissions, shownAs: path)
    }
  }

  /// Makes a file at `path` with `bytes` where nothing lies yet; false when something does, which stays as it is.
  ///
  /// Of several that do so at once one alone makes the file: whoever looked first and then called ``write(_:to:)`` could
  /// replace what another wrote in between.
  ///
  /// - Throws: ``FileError`` when it cannot be written; nothing lies there then.
  public static func writeNew(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
    if isSomething(at: path) { return false }
    let hidden = try writeHidden(bytes, beside: path, permissions: nil, shownAs: path)
    // Unlike a new name, a link takes nobody's place.
    var failure = unsafe link(hidden, path) == 0 ? 0 : errno
    if failure != 0, failure != EEXIST { failure = claim(path, for: hidden) }
    _ = unsafe unlink(hidden)
    guard failure == 0 || failure == EEXIST else { throw FileError(path: path, errorNumber: failure) }
    return failure == 0
  }

  /// Whether anything lies at `path`, a link to nothing included.
  public static func isSomething(at path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// The file that writing to `path` would replace, once every link is followed; nil where none lies there.
  public static func replacedFile(at path: String) -> String? {
    guard case .old(let file, _)? = try? Target(path) else { return nil }
    return file
  }

  /// Makes the folder at `path`, in one that is there; nothing when it is there already.
  ///
  /// - Throws: ``FileError`` when it cannot be made, or a file lies there.
  public static func makeFolder(_ path: String) throws(FileError) {
    if FolderListing.isFolder(path) { return }
    if isSomething(at: path) { throw FileError(path: path, reason: "a file lies where a folder should be") }
    guard unsafe mkdir(path, 0o777) == 0 else { throw FileError(path: path, errorNumber: errno) }
  }

  /// What lies where a file is to be written.
  private enum Target {
    /// Nothing.
    case new
    /// A file, at this path once every link is followed, with these permission bits.
    case old(String, mode_t)
    /// A device or pipe.
    case stream

    init(_ path: String) throws(FileError) {
      var status = stat()
      guard unsafe stat(path, &status) == 0 else {
        let failure = errno
        guard failure == ENOENT else { throw FileError(path: path, errorNumber: failure) }
        if unsafe lstat(path, &status) == 0 {
          throw FileError(path: path, reason: "this symbolic link leads to nothing that is there")
        }
        self = .new
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw FileError(path: path, errorNumber: EISDIR)
      case S_IFREG: break
      default:
        self = .stream
        return
      }
      // Replacing needs no permission on the old file, but a file that is closed to writing is so for a reason, for the
      // superuser, too.
      guard status.st_mode & 0o222 != 0 else { throw FileError(path: path, reason: "the file is set to be read only") }
      guard unsafe access(path, W_OK) == 0 else { throw FileError(path: path, errorNumber: errno) }
      guard case .found(let file, _) = RealPath(path) else { throw FileError(path: path, errorNumber: ENOENT) }
      self = .old(file, status.st_mode & 0o7777)
    }
  }

  private static func stream(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errorNumber: errno) }
    let failure = finish(Descriptor.write(bytes, to: descriptor), closing: descriptor)
    if failure != 0 { throw FileError(path: path, errorNumber: failure) }
  }

  /// Writes the hidden file and gives it the name `file`; nil as permissions are those of any new file.
  private static func replace(
    _ file: String, with bytes: [UInt8], permissions: mode_t?, shownAs path: String
  ) throws(FileError) {
    let hidden = try writeHidden(bytes, beside: file, permissions: permissions, shownAs: path)
    guard unsafe rename(hidden, file) != 0 else { return }
    let failure = errno
    _ = unsafe unlink(hidden)
    throw FileError(path: path, errorNumber: failure)
  }

  /// Writes a hidden file in the folder of `file`, whole or not at all, and gives its path.
  private static func writeHidden(
    _ bytes: [UInt8], beside file: String, permissions: mode_t?, shownAs path: String
  ) throws(FileError) -> String {
    let (hidden, descriptor) = try create(beside: file, permissions: permissions == nil ? 0o666 : 0o600, shownAs: path)
    var failure = Descriptor.write(bytes, to: descriptor)
    if failure == 0, let permissions, fchmod(descriptor, permissions) != 0 { failure = errno }
    failure = finish(failure, closing: descriptor)
    if failure == 0 { return hidden }
    _ = unsafe unlink(hidden)
    throw FileError(path: path, errorNumber: failure)
  }

  /// Gives a name that nobody has to a hidden file, where the disk knows no hard links; the error, 0 is none.
  ///
  /// An empty file takes the name first, which nobody else can do then.
  private static func claim(_ path: String, for hidden: String) -> Int32 {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    close(descriptor)
    guard unsafe rename(hidden, path) != 0 else { return 0 }
    let failure = errno
    _ = unsafe unlink(path)
    return failure
  }

  /// Closes a file, where a full disk may show last; the first error counts, 0 is none.
  private static func finish(_ failure: Int32, closing descriptor: Int32) -> Int32 {
    close(descriptor) == 0 || failure != 0 ? failure : errno
  }

  /// Makes a hidden file that nobody else has, in the folder of `file`.
  private static func create(
    beside file: String, permissions: mode_t, shownAs path: String
  ) throws(FileError) -> (path: String, descriptor: Int32) {
    let folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[...$0]) } ?? ""
    var number = 0
    while true {
      let hidden = "\(folder).actionplan-\(getpid())-\(number)"
      let descriptor = unsafe open(hidden, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
      if descriptor >= 0 { return (hidden, descriptor) }
      switch errno {
      case EEXIST where number < 1_000: number += 1
      case ENOENT: throw FileError(path: path, reason: "the folder to write it in is not there")
      case EACCES: throw FileError(path: path, reason: "you have no permission to write in its folder")
      case let errorNumber: throw FileError(path: path, errorNumber: errorNumber)
      }
    }
  }
}
