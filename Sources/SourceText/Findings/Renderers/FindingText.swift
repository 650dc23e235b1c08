/// Findings as text for people: each with the line it is about and what to do, as `rustc` and `ruff` show theirs.
///
/// ```text
/// error[K003] unknown-key: 'due_dat' is not a field of an action. Did you mean 'due'?
///   --> schools/senco.yaml:14:5
///    |
/// 14 |     due_dat: 2022-08-31
///    |     ^^^^^^^
///    = help: Write 'due:'.
/// ```
///
/// Nothing that stands in a file or a finding can steer the terminal. Colours repeat what words and signs say already.
public struct FindingText: Sendable {
  /// How wide the terminal is; nil where lines are not to be broken, as in a pipe or a file.
  public let columns: Int?
  /// Whether to colour the text with ANSI escapes.
  public let usesColour: Bool

  /// A renderer for a terminal of so many columns, of which fewer than 40 count as 40.
  public init(columns: Int? = nil, usesColour: Bool = false) {
    self.columns = columns.map { max(40, $0) }
    self.usesColour = usesColour
  }

  /// The text of `findings`, in the order given and with an empty line behind each, as UTF-8; empty for none.
  public func bytes(_ findings: [Finding], in files: SourceFiles) -> [UInt8] {
    var page = FindingPage(files, columns: columns, usesColour: usesColour)
    for finding in findings { page.write(finding) }
    return page.text.bytes
  }

  /// The line that ends a report, as UTF-8 with a line end; see ``FindingSummary/sentence``.
  public func bytes(_ summary: FindingSummary) -> [UInt8] {
    var text = StyledText(usesColour: usesColour)
    text.write(summary.sentence, summary.errors > 0 ? .error : summary.warnings > 0 ? .warning : .strong)
    text.endLine()
    return text.bytes
  }
}
