/// What the outside world refused: a file or folder that could not be read or written.
///
/// Thrown, because a plan cannot be at fault for it; what is wrong *in* a file is a ``Finding``.
public struct FileError: Error, Hashable, Sendable {
  /// The path as the user gave it or as the folder lists it.
  public let path: String
  /// What went wrong, as the end of a sentence: "no such file or folder".
  public let reason: String

  /// A refusal to read or write `path`, with its reason in plain words.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The whole sentence: path and reason.
  public var message: String { "\(path): \(reason)" }
}
