/// A rule as people read it: what it asks, why, and how to mend what breaks it.
///
/// Its page is made from this.
public struct RuleDescription: Sendable {
  /// Code and name.
  public let id: RuleID
  /// How much a breach matters unless a partnership says otherwise.
  public let severity: Severity
  /// The problem in one line, as a heading.
  public let title: String
  /// Why it matters, and what in the plan or the law it rests on.
  public let why: String
  /// How to mend it.
  public let mend: String
  /// Files that break it; the stretch of text that is found stands between `«` and `»`.
  public let broken: [RuleExample]
  /// Files that keep it.
  public let kept: [RuleExample]
  /// Whether what it finds must not be shown again; true for personal data alone.
  public let hidesText: Bool

  /// A rule with its words and examples.
  public init(
    _ id: RuleID, _ severity: Severity, title: String, why: String, mend: String, broken: [RuleExample],
    kept: [RuleExample], hidesText: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.why = why
    self.mend = mend
    self.broken = broken
    self.kept = kept
    self.hidesText = hidesText
  }

  /// A finding of this rule, with its usual severity.
  ///
  /// A message or help that quotes a text of many pages is cut in its middle.
  public func finding(
    at place: Place, _ message: String, help: String? = nil, related: [Finding.Related] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      id, severity, at: place, Self.shortened(message), help: Self.shortened(help ?? mend), related: related, fix: fix,
      hidesText: hidesText)
  }

  /// The first and last words of a text that is far too long to be read, with an ellipsis for what lies between.
  private static func shortened(_ text: String) -> String {
    // Counting letters takes a walk through the text, which most are spared.
    if text.utf8.count <= 1200 || text.unicodeScalars.count <= 1000 { return text }
    return String(text.unicodeScalars.prefix(600)) + "…" + String(text.unicodeScalars.suffix(200))
  }
}
