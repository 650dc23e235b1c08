#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileError {
  /// A refusal with the system's own reason, in lower case as the end of a sentence.
  ///
  /// - Parameters:
  ///   - path: the path as the user gave it or as the folder lists it.
  ///   - errorNumber: the system's number for the error, as `errno` has it.
  public init(path: String, errorNumber: Int32) {
    self.init(path: path, reason: Self.reason(errorNumber))
  }

  private static func reason(_ errorNumber: Int32) -> String {
    switch errorNumber {
    case ENOENT: return "no such file or folder"
    case EACCES, EPERM: return "you have no permission for it"
    case EISDIR: return "this is a folder, not a file"
    case ENOTDIR: return "this is a file, not a folder"
    case ELOOP: return "the symbolic link leads round in a circle"
    case ENAMETOOLONG: return "the name is too long"
    case ENOSPC, EDQUOT: return "the disk is full"
    case EROFS: return "the disk can only be read"
    default:
      let text = unsafe strerror(errorNumber).map { unsafe String(cString: $0) } ?? "error \(errorNumber)"
      return text.prefix(1).lowercased() + text.dropFirst()
    }
  }
}
