public import ActionPlans
public import SourceText

/// The text of a signed record, as far as it could be read.
public struct RecordReading: Sendable {
  /// The file.
  public let source: SourceFile
  /// The record; nil when it cannot be read whole, so that nothing in it can be relied on.
  public let record: SignedRecord?
  /// What is wrong with the text itself, or between its figures and its facts; empty for one that is as it was written.
  public let mistakes: [RecordMistake]
  /// The actions whose facts are no longer those that were signed, by what their digests say.
  public let alteredActions: Set<ID<Action>>
  /// The digest that stands at the end; nil when the record cannot be read.
  public let digest: String?

  /// Whether a newer version of the tool is needed to check all of it.
  public var needsNewerTool: Bool { mistakes.contains(where: \.needsNewerTool) }

  /// Whether it is no record of any form, and perhaps never was one.
  public var isForeign: Bool { mistakes.contains(where: \.isForeign) }
}

extension RecordReading {
  /// Reads the text of a record, and holds its digests and figures against its facts; line ends of any system are the same,
  /// and a byte-order mark is passed over.
  ///
  /// Linear in the text. Figures of another version of the formulas are not held against the facts.
  public init(_ source: SourceFile) {
    var parser = RecordParser(source)
    self.source = source
    do throws(RecordMistake) {
      let record = try parser.record()
      self.record = record
      mistakes = parser.mistakes + record.contradictions(leavingOut: parser.altered)
      alteredActions = parser.altered
      digest = parser.writtenDigest
    } catch {
      record = nil
      mistakes = [error]
      alteredActions = []
      digest = nil
    }
  }
}
