/// A file that breaks one rule of syntax, and the same file put right.
public struct SyntaxExample: Sendable {
  /// The broken file, with « and » round what the finding points at; without them the finding is about the whole file.
  ///
  /// In an example of a wrong encoding, U+FFFD stands for the byte that is wrong.
  public let broken: String
  /// The same file put right.
  public let mended: String

  /// The pair of a broken and a mended file.
  init(_ broken: String, _ mended: String) {
    self.broken = broken
    self.mended = mended
  }
}
