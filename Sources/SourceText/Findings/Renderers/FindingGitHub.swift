internal import Wording

/// Findings as workflow commands of GitHub Actions, which shows them as annotations beside the lines of a change.
///
/// ```text
/// ::error file=plans/a.yaml,line=7,endLine=7,col=15,endColumn=18,title=K012 unknown-word::'mst' is not ...%0AAllowed: ...
/// ```
///
/// GitHub shows no more than ten errors, ten warnings and ten notices of one step as annotations; all of them stand in
/// the log.
public struct FindingGitHub: Sendable {
  /// A renderer.
  public init() {}

  /// A command for each of `findings`, in the order given, as UTF-8; empty for none.
  public func bytes(_ findings: [Finding], in files: SourceFiles) -> [UInt8] {
    var files = IndexedFiles(files)
    var bytes: [UInt8] = []
    for finding in findings { Self.write(finding, in: &files, to: &bytes) }
    return bytes
  }

  private static func write(_ finding: Finding, in files: inout IndexedFiles, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "::\(word(for: finding.severity)) file=".utf8)
    append(files.files.shownPath(finding.place.path).visible, isProperty: true, to: &bytes)
    if let (start, end) = files.positions(of: finding.place) {
      // GitHub takes columns only within one line.
      let columns = start.line == end.line ? ",col=\(start.column),endColumn=\(end.column)" : ""
      bytes.append(contentsOf: ",line=\(start.line),endLine=\(end.line)\(columns)".utf8)
    }
    bytes.append(contentsOf: ",title=".utf8)
    append(finding.rule.heading, isProperty: true, to: &bytes)
    bytes.append(contentsOf: "::".utf8)
    append(FindingWords.all(of: finding, in: &files), isProperty: false, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func word(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Appends a text as a command's value: what would end it is written as its number.
  private static func append(_ text: String, isProperty: Bool, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes.append(contentsOf: "%25".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "%0D".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "%0A".utf8)
      case UInt8(ascii: ":") where isProperty: bytes.append(contentsOf: "%3A".utf8)
      case UInt8(ascii: ",") where isProperty: bytes.append(contentsOf: "%2C".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
