public import SourceText

/// Why a signed record cannot be relied on.
public struct RecordMistake: Hashable, Sendable {
  /// What is wrong, as a sentence.
  public let message: String
  /// Where in the record; nil for the record as a whole.
  public let range: ByteRange?
  /// What to do about it; nil for what the rule says.
  public let help: String?
  /// Whether the file has a form that is not known, so that nobody can tell whether anything in it was altered.
  public internal(set) var isUnknownForm = false
}
