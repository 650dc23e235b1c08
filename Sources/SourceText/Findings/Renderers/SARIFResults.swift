/// Writes the results of a SARIF document one behind the other; see ``FindingSARIF``.
struct SARIFResults {
  private var files: IndexedFiles
  private var fingerprints: Fingerprints
  /// The number of each rule in the document's list, by its code.
  private let ruleNumbers: [String: Int]

  /// The results for `findings` about `files`, of rules that the document lists in this order.
  init(_ findings: [Finding], in files: SourceFiles, _ rules: [RuleDescription]) {
    self.files = IndexedFiles(files)
    fingerprints = Fingerprints(for: findings, in: files)
    ruleNumbers = Dictionary(rules.enumerated().map { ($1.id.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes one finding as the next result.
  mutating func write(_ finding: Finding, to json: inout JSONWriter) {
    json.open("{")
    json.member("ruleId", finding.rule.code)
    if let number = ruleNumbers[finding.rule.code] { json.member("ruleIndex", number) }
    json.member("level", finding.severity.rawValue)
    writeMessage(FindingWords.plain(finding), to: &json)
    json.key("locations")
    json.open("[")
    writeLocation(finding.place, message: nil, number: nil, to: &json)
    json.close("]")
    if !finding.related.isEmpty { writeRelated(finding.related, to: &json) }
    json.key("partialFingerprints")
    json.open("{")
    json.member("actionplan/v1", fingerprints.next(finding, in: &files))
    json.close("}")
    if let fix = finding.fix { write(fix, in: finding.place.path, to: &json) }
    json.close("}")
  }

  private mutating func writeRelated(_ related: [Finding.Related], to json: inout JSONWriter) {
    json.key("relatedLocations")
    json.open("[")
    for (number, related) in related.enumerated() {
      writeLocation(related.place, message: related.message, number: number + 1, to: &json)
    }
    json.close("]")
  }

  private func writeMessage(_ text: String, key: String = "message", to json: inout JSONWriter) {
    json.key(key)
    json.open("{")
    json.member("text", text)
    json.close("}")
  }

  private mutating func writeLocation(_ place: Place, message: String?, number: Int?, to json: inout JSONWriter) {
    json.open("{")
    if let number { json.member("id", number) }
    json.key("physicalLocation")
    json.open("{")
    writeArtifact(place.path, to: &json)
    if let range = place.range { writeRegion(range, in: place.path, key: "region", to: &json) }
    json.close("}")
    if let message { writeMessage(message, to: &json) }
    json.close("}")
  }

  private func writeArtifact(_ path: String, to json: inout JSONWriter) {
    json.key("artifactLocation")
    json.open("{")
    json.member("uri", URIPath.reference(to: files.files.shownPath(path)))
    json.close("}")
  }

  /// Writes lines, columns and bytes; the bytes alone when the file is not there any longer.
  private mutating func writeRegion(_ range: ByteRange, in path: String, key: String, to json: inout JSONWriter) {
    json.key(key)
    json.open("{")
    if let (start, end) = files.positions(of: Place(path: path, range: range)) {
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
    json.member("byteOffset", Int(range.start))
    json.member("byteLength", range.count)
    json.close("}")
  }

  private mutating func write(_ fix: Fix, in path: String, to json: inout JSONWriter) {
    json.key("fixes")
    json.open("[")
    json.open("{")
    writeMessage(fix.title, key: "description", to: &json)
    json.key("artifactChanges")
    json.open("[")
    json.open("{")
    writeArtifact(path, to: &json)
    json.key("replacements")
    json.open("[")
    for edit in fix.edits { write(edit, in: path, to: &json) }
    json.close("]")
    json.close("}")
    json.close("]")
    json.close("}")
    json.close("]")
  }

  private mutating func write(_ edit: TextEdit, in path: String, to json: inout JSONWriter) {
    json.open("{")
    writeRegion(edit.range, in: path, key: "deletedRegion", to: &json)
    json.key("insertedContent")
    json.open("{")
    json.member("text", String(decoding: edit.replacement, as: UTF8.self))
    json.close("}")
    json.close("}")
  }
}
