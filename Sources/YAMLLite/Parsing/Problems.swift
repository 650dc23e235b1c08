internal import SourceText

/// Gathers the findings of one file while it is read.
struct Problems {
  /// How many findings of one file are kept; a file with more is no plan that somebody mends line by line.
  static let limit = YAMLTree.findingsLimit

  private let path: String
  private(set) var findings: [Finding] = []
  private var left = 0

  /// No findings yet, about the file shown as `path`.
  init(path: String) {
    self.path = path
  }

  /// Whether further findings are only counted.
  var isFull: Bool { findings.count >= Self.limit }

  /// Adds a finding of `rule` at the bytes from `start` to `end`.
  mutating func report(
    _ rule: SyntaxRule, _ start: Int, _ end: Int, _ message: String, help: String,
    related: [(ByteRange, String)] = []
  ) {
    if isFull {
      left += 1
    } else {
      add(rule, ByteRange(start, end), message, help, related)
    }
  }

  /// Adds a finding of `rule` about the file as a whole.
  mutating func reportFile(_ rule: SyntaxRule, _ message: String, help: String) {
    add(rule, nil, message, help, [])
  }

  /// Says something else about what finding number `number` is about, and how to mend it.
  mutating func amend(_ number: Int, _ message: String, help: String) {
    findings[number] = findings[number].with(message: message, help: help)
  }

  private mutating func add(
    _ rule: SyntaxRule, _ range: ByteRange?, _ message: String, _ help: String, _ related: [(ByteRange, String)]
  ) {
    findings.append(
      Finding(
        rule.id, rule.severity, at: Place(path: path, range: range), message, help: help,
        related: related.map { Finding.Related(Place(path: path, range: $0.0), $0.1) }))
  }

  /// All findings in order of place; the last one's help tells how many were left out.
  func inOrder() -> [Finding] {
    var findings = findings.count > 1 ? findings.sorted() : findings
    guard left > 0, let last = findings.popLast() else { return findings }
    let more = "\(left) more mistakes of this file are not shown; mend these first."
    let help = last.help.map { "\($0) \(more)" } ?? more
    findings.append(last.with(help: help))
    return findings
  }
}
