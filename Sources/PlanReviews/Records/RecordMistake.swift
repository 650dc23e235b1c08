public import ActionPlans
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
  public var isUnknownForm = false
}

/// The text of a signed record, as far as it could be read.
public struct RecordReading: Sendable {
  /// The file.
  public let source: SourceFile
  /// The record; nil when it cannot be read whole, so that nothing in it can be relied on.
  public let record: SignedRecord?
  /// What is wrong with the text itself; empty for one that is as it was written.
  public let mistakes: [RecordMistake]
  /// The actions whose facts are no longer those that were signed, by what their digests say.
  public let alteredActions: Set<ID<Action>>
  /// The digest that stands at the end; nil when the record cannot be read.
  public let digest: String?
  /// Where the version of the formulas stands; nil when the record cannot be read.
  public let formulaRange: ByteRange?

  /// Whether it could not be read because its form is not known here.
  public var hasUnknownForm: Bool { mistakes.contains(where: \.isUnknownForm) }
}
