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
/// Personal data that a finding hides (``Finding/hidesText``) is shown as dots in every excerpt. Nothing that stands in a
/// file or a finding can steer the terminal. Colours repeat what words and signs say already.
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

  /// How many findings one thread writes at a time: enough that a file is seldom needed by two of them.
  private static let findingsPerPiece = 1000

  /// The text of `findings`, in the order given and with an empty line behind each, as UTF-8; empty for none.
  ///
  /// - Parameters:
  ///   - findings: what to write.
  ///   - files: the files that the findings are about.
  public func bytes(_ findings: [Finding], in files: SourceFiles) -> [UInt8] {
    text(of: findings, in: files, threads: 1).bytes
  }

  /// The same text, made while it is written.
  ///
  /// - Parameters:
  ///   - findings: what to write.
  ///   - files: the files that the findings are about.
  ///   - threads: how many threads may work at once; the text does not depend on it.
  public func text(of findings: [Finding], in files: SourceFiles, threads: Int) -> TextInPieces {
    let pieces = (findings.count + Self.findingsPerPiece - 1) / Self.findingsPerPiece
    let hidden = HiddenText(of: findings, and: files.hidden)
    return TextInPieces(count: pieces, threads: threads) { piece in
      var page = FindingPage(files, columns: columns, usesColour: usesColour, hiding: hidden)
      let start = piece * Self.findingsPerPiece
      for finding in findings[start..<min(start + Self.findingsPerPiece, findings.count)] { page.write(finding) }
      return page.text.bytes
    }
  }

  /// The line that ends a report, as UTF-8 with a line end; see ``FindingSummary/sentence``.
  public func bytes(_ summary: FindingSummary) -> [UInt8] {
    var text = StyledText(usesColour: usesColour)
    text.write(summary.sentence, summary.errors > 0 ? .error : summary.warnings > 0 ? .warning : .strong)
    text.endLine()
    return text.bytes
  }
}
