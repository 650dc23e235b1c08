public import SourceText

/// Why a signed record cannot be relied on.
public struct RecordMistake: Hashable, Sendable {
  /// What is wrong, as a sentence.
  public let message: String
  /// Where in the record; nil for the record as a whole.
  public let range: ByteRange?
  /// What to do about it; nil for what the rule says.
  public let help: String?
  /// Whether a newer version of the tool is needed for what the mistake is about: all of a record of another form, or the
  /// figures alone of one that was made with another formula.
  public internal(set) var needsNewerTool = false
  /// Whether the file is no record of any form, and perhaps never was one.
  public internal(set) var isForeign = false
}
