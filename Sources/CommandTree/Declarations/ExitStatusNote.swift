/// What one exit status tells the caller.
public struct ExitStatusNote: Sendable, Hashable {
  /// The status, 0 to 255.
  public let code: UInt8

  /// What it means, in one sentence.
  public let meaning: String

  /// Gives a status its meaning.
  public init(_ code: UInt8, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
