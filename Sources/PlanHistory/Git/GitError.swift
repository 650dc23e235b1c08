/// Why git could not tell what was asked of it.
public struct GitError: Error, Hashable, Sendable {
  /// What kind of obstacle it is.
  public enum Kind: Sendable {
    /// There is no git on this computer.
    case notInstalled
    /// The folder lies in no repository.
    case noRepository
    /// Git is there, has a repository, and could not do its part all the same; or the folder could not be read.
    case other
  }

  /// What happened, as a sentence.
  public let message: String
  /// What to do about it; nil when the message says it.
  public let help: String?
  /// What kind of obstacle it is, for those who can do without git.
  public let kind: Kind

  /// A refusal with its reason in plain words.
  public init(_ message: String, help: String? = nil, kind: Kind = .other) {
    self.message = message
    self.help = help
    self.kind = kind
  }
}
