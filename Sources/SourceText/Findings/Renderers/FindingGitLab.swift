/// Findings as a Code Quality report of GitLab, which shows them in merge requests.
///
/// An array of objects with the members that GitLab asks for: description, check_name, fingerprint, severity and
/// location. An error is `major`, a warning `minor`, a note `info`. What concerns a file as a whole stands at its first
/// line, since GitLab wants one.
public struct FindingGitLab: Sendable {
  private let layout: JSONWriter.Layout

  /// A renderer with this layout.
  public init(_ layout: JSONWriter.Layout = .indented) {
    self.layout = layout
  }

  /// The report of `findings`, in the order given, as UTF-8 with a line end.
  public func bytes(_ findings: [Finding], in files: SourceFiles) -> [UInt8] {
    var fingerprints = Fingerprints(for: findings, in: files)
    var files = IndexedFiles(files)
    var json = JSONWriter(layout)
    json.array { json in
      for finding in findings {
        let fingerprint = fingerprints.next(finding, in: &files)
        Self.write(finding, fingerprint, in: &files, to: &json)
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(
    _ finding: Finding, _ fingerprint: String, in files: inout IndexedFiles, to json: inout JSONWriter
  ) {
    let line = files.positions(of: finding.place)?.start.line ?? 1
    json.object { json in
      json.member("description", finding.message)
      json.member("check_name", finding.rule.heading)
      json.member("fingerprint", fingerprint)
      json.member("severity", word(for: finding.severity))
      json.key("location")
      json.object { json in
        json.member("path", files.files.shownPath(finding.place.path))
        json.key("lines")
        json.object { json in json.member("begin", line) }
      }
    }
  }

  private static func word(for severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
