internal import Wording

/// Findings as logging commands of Azure Pipelines, which shows them as the issues of a run.
///
/// ```text
/// ##vso[task.logissue type=error;sourcepath=plans/a.yaml;linenumber=7;columnnumber=15;code=K012]'mst' is not ...
/// ```
///
/// Azure knows errors and warnings; a note is plain text in the log.
public struct FindingAzure: Sendable {
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
    let position = files.positions(of: finding.place)?.start
    let path = files.files.shownPath(finding.place.path).visible
    switch finding.severity {
    case .error, .warning:
      bytes.append(contentsOf: "##vso[task.logissue type=\(finding.severity.rawValue);sourcepath=".utf8)
      append(path, isProperty: true, to: &bytes)
      let place = position.map { ";linenumber=\($0.line);columnnumber=\($0.column)" } ?? ""
      bytes.append(contentsOf: "\(place);code=\(finding.rule.code)]\(finding.rule.name): ".utf8)
      append(FindingWords.all(of: finding, in: &files), isProperty: false, to: &bytes)
    case .note:
      let place = position.map { ":\($0.line):\($0.column)" } ?? ""
      let words = FindingWords.all(of: finding, in: &files)
      appendPlain("\(path)\(place): note: \(finding.rule.heading): \(words)", to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a text as lines of the log: those behind the first are indented, and no `##` in them begins a command.
  private static func appendPlain(_ text: String, to bytes: inout [UInt8]) {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "#"), last == byte { bytes.append(UInt8(ascii: " ")) }
      bytes.append(byte)
      if byte == UInt8(ascii: "\n") { bytes.append(contentsOf: "  ".utf8) }
      last = byte
    }
  }

  /// Appends a text as a command's value: what would end it is written as its number, and `%` as Azure's own sign for it.
  private static func append(_ text: String, isProperty: Bool, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes.append(contentsOf: "%AZP25".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "%0D".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "%0A".utf8)
      case UInt8(ascii: "]") where isProperty: bytes.append(contentsOf: "%5D".utf8)
      case UInt8(ascii: ";") where isProperty: bytes.append(contentsOf: "%3B".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
