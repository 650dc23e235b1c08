/// Something that a person should know about a file: the one value that every check makes and every renderer shows.
public struct Finding: Hashable, Sendable {
  /// A second place that belongs to the story: where an id was used first, what a date contradicts.
  public struct Related: Hashable, Sendable {
    /// Where it stands.
    public let place: Place
    /// What is there, in a few words: "first used here".
    public let message: String

    /// The second place `place`, with the words for it.
    public init(_ place: Place, _ message: String) {
      self.place = place
      self.message = message
    }
  }

  /// The rule that was broken.
  public let rule: RuleID
  /// How much it matters.
  public private(set) var severity: Severity
  /// The smallest stretch of text that is wrong: the value itself rather than its line.
  public let place: Place
  /// What is wrong and why, in the author's own words; stands alone in a list.
  public private(set) var message: String
  /// How to mend it, with an example; nil when the message has said it.
  public private(set) var help: String?
  /// Other places that belong to it, in the order in which to read them; mostly empty.
  public private(set) var related: [Related]
  /// Whether the text at ``place`` must not be shown again: findings are read in logs that more people see than the file.
  public let hidesText: Bool
  /// The edits of the finding's file that mend it for certain; nil when a person has to decide.
  public private(set) var fix: Fix?

  /// A finding of `rule` at `place`.
  public init(
    _ rule: RuleID, _ severity: Severity, at place: Place, _ message: String, help: String? = nil,
    related: [Related] = [], fix: Fix? = nil, hidesText: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.related = related
    self.hidesText = hidesText
    self.fix = fix
  }

  /// The same finding with another severity, other words, places or another fix; what is not given stays.
  public func with(
    severity: Severity? = nil, message: String? = nil, help: String? = nil, related: [Related]? = nil, fix: Fix? = nil
  ) -> Finding {
    var finding = self
    if let severity { finding.severity = severity }
    if let message { finding.message = message }
    if let help { finding.help = help }
    if let related { finding.related = related }
    if let fix { finding.fix = fix }
    return finding
  }
}

extension Finding {
  /// The same finding, whose text must not be shown again.
  public var hidingText: Finding {
    Finding(rule, severity, at: place, message, help: help, related: related, fix: fix, hidesText: true)
  }
}

extension Finding: Comparable {
  /// The order of every list of findings: place, then rule code, then message.
  ///
  /// Total for findings that differ in these.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule.code != right.rule.code { return left.rule.code < right.rule.code }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}
