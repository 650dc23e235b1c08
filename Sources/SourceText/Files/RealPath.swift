#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a path leads when every symbolic link in it is followed.
enum RealPath {
  /// The absolute path without links, and whether a folder lies there.
  case found(String, isFolder: Bool)
  /// Nothing can be reached; the reason as the end of a sentence.
  case nothing(reason: String)

  /// Follows `path` to its end; nothing is opened.
  init(_ path: String) {
    var status = stat()
    guard let resolved = unsafe realpath(path, nil) else {
      self = .nothing(reason: Self.reason(errno))
      return
    }
    defer { unsafe free(resolved) }
    guard unsafe stat(resolved, &status) == 0 else {
      self = .nothing(reason: Self.reason(errno))
      return
    }
    self = unsafe .found(String(cString: resolved), isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// The path from this folder to `target`, an absolute path without links; nil when it lies outside.
  ///
  /// Empty for the folder itself.
  func path(of target: String) -> String? {
    guard case .found(let folder, _) = self else { return nil }
    if target == folder { return "" }
    let start = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
    guard target.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: target.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }

  private static func reason(_ errorNumber: Int32) -> String {
    errorNumber == ENOENT
      ? "this symbolic link leads to nothing that is there" : FileError(path: "", errorNumber: errorNumber).reason
  }
}
