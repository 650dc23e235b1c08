extension RuleExample {
  /// What one of an example's files is there for.
  public enum Label: Sendable {
    /// The file that the example is about, as it read in the version of the plan before.
    case before
    /// The same file as it reads now, which is where the finding stands.
    case now
    /// Another file, which the example needs.
    case beside
  }

  /// All files of the example in the order in which they are read: before, now, and those beside.
  ///
  /// Whoever shows an example shows all of these. One is always there as it reads now.
  public var files: [(label: Label, file: RuleExample)] {
    let before = earlier.map { [(Label.before, RuleExample($0, at: path))] } ?? []
    return before + [(.now, self)] + others.map { (.beside, $0) }
  }
}
