/// Where something stands: a file and a range of its bytes.
public struct Place: Hashable, Sendable {
  /// The file's path as it is shown, or the folder's for what concerns no single file.
  public let path: String
  /// The bytes; nil when the file or folder as a whole is meant.
  public let range: ByteRange?

  /// The bytes `range` of the file shown as `path`; the whole of it when `range` is nil.
  public init(path: String, range: ByteRange? = nil) {
    self.path = path
    self.range = range
  }
}

extension Place: Comparable {
  /// By the bytes of the path, then by range; the file as a whole comes before its parts.
  public static func < (left: Place, right: Place) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    guard let rightRange = right.range else { return false }
    guard let leftRange = left.range else { return true }
    return leftRange < rightRange
  }
}
