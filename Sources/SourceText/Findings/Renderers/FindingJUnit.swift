/// Findings as test results in the XML of JUnit, which nearly every build server shows.
///
/// Each file with findings is a suite, each finding a case in it, named by rule and message. What fails the check is a
/// failure; anything else, such as a warning without `--strict`, is a case that passed and has its words as output, so
/// that the report agrees with the exit status. A check without findings is one case that passed.
public struct FindingJUnit: Sendable {
  /// Whether warnings fail the check, as errors do.
  public let warningsFail: Bool

  /// A renderer of the results of a check that warnings fail or not.
  public init(warningsFail: Bool = false) {
    self.warningsFail = warningsFail
  }

  /// The report of `findings`, which must be in order, as UTF-8 with a line end.
  public func bytes(_ findings: [Finding], in files: SourceFiles) -> [UInt8] {
    var files = IndexedFiles(files)
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    open("testsuites", named: "actionplan check", findings[...], to: &bytes)
    var rest = findings[...]
    while let path = rest.first?.place.path {
      let suite = rest.prefix { $0.place.path == path }
      rest = rest.dropFirst(suite.count)
      let name = files.files.shownPath(path)
      open("testsuite", named: name, suite, to: &bytes)
      for finding in suite { write(finding, file: name, in: &files, to: &bytes) }
      bytes.append(contentsOf: "</testsuite>\n".utf8)
    }
    if findings.isEmpty { writePassed(in: files.files, to: &bytes) }
    bytes.append(contentsOf: "</testsuites>\n".utf8)
    return bytes
  }

  private func fails(_ finding: Finding) -> Bool {
    finding.severity == .error || warningsFail && finding.severity == .warning
  }

  /// Opens an element that counts what is in it.
  private func open(_ element: String, named name: String, _ findings: ArraySlice<Finding>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<\(element)".utf8)
    XMLText.append(attribute: "name", name, to: &bytes)
    let failures = findings.count(where: fails)
    bytes.append(contentsOf: " tests=\"\(max(1, findings.count))\" failures=\"\(failures)\" errors=\"0\">\n".utf8)
  }

  private func write(_ finding: Finding, file: String, in files: inout IndexedFiles, to bytes: inout [UInt8]) {
    let line = files.positions(of: finding.place)?.start.line
    let words = FindingWords.all(of: finding, in: &files)
    let kind = finding.severity.rawValue
    bytes.append(contentsOf: "<testcase".utf8)
    XMLText.append(attribute: "classname", file, to: &bytes)
    XMLText.append(attribute: "name", "\(finding.rule.heading): \(FindingWords.harmless(finding.message))", to: &bytes)
    XMLText.append(attribute: "file", file, to: &bytes)
    if let line { XMLText.append(attribute: "line", String(line), to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
    let place = file + (line.map { ":\($0)" } ?? "")
    if fails(finding) {
      bytes.append(contentsOf: "<failure".utf8)
      XMLText.append(attribute: "type", kind, to: &bytes)
      XMLText.append(attribute: "message", FindingWords.harmless(finding.message), to: &bytes)
      bytes.append(UInt8(ascii: ">"))
      XMLText.append("\(place)\n\(words)", to: &bytes)
      bytes.append(contentsOf: "</failure>".utf8)
    } else {
      bytes.append(contentsOf: "<system-out>".utf8)
      XMLText.append("\(place): \(kind)\n\(words)", to: &bytes)
      bytes.append(contentsOf: "</system-out>".utf8)
    }
    bytes.append(contentsOf: "</testcase>\n".utf8)
  }

  /// One suite with one case that passed, since many build servers take a report without cases for a mistake.
  private func writePassed(in files: SourceFiles, to bytes: inout [UInt8]) {
    let name = files.shownPath(".")
    open("testsuite", named: name, [], to: &bytes)
    bytes.append(contentsOf: "<testcase".utf8)
    XMLText.append(attribute: "classname", name, to: &bytes)
    bytes.append(contentsOf: " name=\"no findings\"/>\n</testsuite>\n".utf8)
  }
}
