public import SourceText

/// A file with everything mended that is certain.
public struct MendedFile: Sendable {
  /// The file as it was.
  public let source: SourceFile
  /// Its bytes once mended.
  public let bytes: [UInt8]
  /// How many mistakes were mended, 0 or more.
  public let count: Int

  /// One mend may uncover another; no plan needs this many rounds.
  private static let roundLimit = 10

  /// Mends `source`: makes the fixes that the findings in it offer, reads it again, and goes on until none is left.
  ///
  /// Only the bytes of the fixes change. Mending what was mended changes nothing. Costs a reading of the file for each
  /// round, of which there is mostly one.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - isWanted: whether the mistakes of a rule are to be mended.
  public init(mending source: SourceFile, _ isWanted: (RuleID) -> Bool = { _ in true }) {
    var file = source
    var count = 0
    for _ in 0..<Self.roundLimit {
      let fixes = PlanFile(file).findings.filter { isWanted($0.rule) }.compactMap(\.fix)
      if fixes.isEmpty { break }
      let (bytes, made) = Fix.apply(fixes, to: file)
      file = SourceFile(path: source.path, bytes: bytes)
      count += made
    }
    self.source = source
    bytes = Array(file.padded[..<file.count])
    self.count = count
  }
}
