/// Why git could not tell what was asked of it.
public struct GitError: Error, Hashable, Sendable {
  /// What happened, as a sentence.
  public let message: String
  /// What to do about it; nil when the message says it.
  public let help: String?

  /// A refusal with its reason in plain words.
  public init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
