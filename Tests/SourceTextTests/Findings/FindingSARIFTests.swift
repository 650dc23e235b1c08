import Foundation
import SourceText
import Testing

struct FindingSARIFTests {
  private static let description = RuleDescription(
    RuleID("R001", "id-used-twice"), .error, title: "An id is used twice.", why: "Minutes name it.",
    mend: "Give one the next number.", broken: [RuleExample("id: «A»\n", at: "a.yaml")],
    kept: [RuleExample("id: B\n", at: "a.yaml")])
  private static let rule = description.id

  /// The only run of the document about these findings in `text`, which lies in `plans/a b%.yaml`.
  private static func run(_ findings: [Finding], _ text: String, in folder: String = "plans") throws -> [String: Any] {
    let files = SourceFiles([SourceFile(path: "a b%é.yaml", text: text)], in: folder)
    let bytes = FindingSARIF([description], version: "1.2").bytes(findings, in: files)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    return try #require((document["runs"] as? [[String: Any]])?.first)
  }

  private static func results(_ findings: [Finding], _ text: String, in folder: String = "plans") throws -> [[String:
    Any]]
  {
    try #require(try run(findings, text, in: folder)["results"] as? [[String: Any]])
  }

  private static func finding(_ start: Int, _ end: Int, fix: Fix? = nil) -> Finding {
    Finding(
      rule, .warning, at: Place(path: "a b%é.yaml", range: ByteRange(start, end)), "Twice.", help: "Mend it.",
      related: [Finding.Related(Place(path: "a b%é.yaml", range: ByteRange(0, 2)), "first")], fix: fix)
  }

  @Test func `rules come with reason, mend and example`() throws {
    let run = try Self.run([], "")
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rule = try #require((driver["rules"] as? [[String: Any]])?.first)
    #expect(rule["id"] as? String == "R001")
    #expect(rule["name"] as? String == "id-used-twice")
    let help = try #require(rule["help"] as? [String: String])
    #expect(help["text"] == "Minutes name it.\n\nHow to mend it: Give one the next number.")
    #expect(help["markdown"]?.contains("**Breaks it**, in `a.yaml`:\n\n```yaml\nid: A   # <- here\n```") == true)
    #expect((rule["defaultConfiguration"] as? [String: String]) == ["level": "error"])
  }

  @Test func `a result has its place in characters and bytes, and the second place`() throws {
    let result = try #require(try Self.results([Self.finding(6, 11)], "é: 1\nid: A\n").first)
    #expect(result["ruleId"] as? String == "R001")
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect(result["message"] as? [String: String] == ["text": "Twice.\nMend it."])
    let place = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: String]) == ["uri": "plans/a%20b%25%C3%A9.yaml"])
    #expect(
      place["region"] as? [String: Int] == [
        "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 6, "byteOffset": 6, "byteLength": 5,
      ])
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect(related["message"] as? [String: String] == ["text": "first"])
  }

  @Test func `a path from the root is a file reference`() throws {
    let result = try #require(try Self.results([Self.finding(6, 11)], "é: 1\nid: A\n", in: "/srv/plans").first)
    let place = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: String]) == ["uri": "file:///srv/plans/a%20b%25%C3%A9.yaml"])
  }

  @Test func `a fix is told as replacements`() throws {
    let fix = Fix("Write 'ID'", [TextEdit(range: ByteRange(6, 8), replacement: Array("ID".utf8))])
    let result = try #require(try Self.results([Self.finding(6, 8, fix: fix)], "é: 1\nid: A\n").first)
    let told = try #require((result["fixes"] as? [[String: Any]])?.first)
    #expect(told["description"] as? [String: String] == ["text": "Write 'ID'"])
    let change = try #require((told["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "ID"])
    #expect((replacement["deletedRegion"] as? [String: Int])?["byteOffset"] == 6)
  }

  // MARK: Fingerprints

  private static func fingerprints(_ findings: [Finding], _ text: String) throws -> [String] {
    try results(findings, text).compactMap { ($0["partialFingerprints"] as? [String: String])?["actionplan/v1"] }
  }

  @Test func `a fingerprint stays when lines above come, the indentation changes or line ends do`() throws {
    let first = try Self.fingerprints([Self.finding(6, 11)], "é: 1\nid: A\n")
    #expect(first.first?.wholeMatch(of: /[0-9a-f]{16}:1/) != nil)
    #expect(try Self.fingerprints([Self.finding(12, 17)], "é: 1\nb: 2\n\nid: A\n") == first)
    #expect(try Self.fingerprints([Self.finding(8, 13)], "é: 1\n  id: A \n") == first)
    #expect(try Self.fingerprints([Self.finding(7, 12)], "é: 1\r\nid: A\r\n") == first)
  }

  @Test func `a fingerprint changes with its line, and equal lines are counted`() throws {
    let text = "é: 1\nid: A\nid: A\nid: B\n"
    let found = try Self.fingerprints([Self.finding(6, 11), Self.finding(12, 17), Self.finding(18, 23)], text)
    #expect(found.count == 3)
    #expect(found[0].prefix(16) == found[1].prefix(16))
    #expect(found[0].hasSuffix(":1") && found[1].hasSuffix(":2") && found[2].hasSuffix(":1"))
    #expect(found[2].prefix(16) != found[0].prefix(16))
  }

  @Test func `hidden text is no part of a fingerprint`() throws {
    func hiding(_ end: Int) -> Finding {
      Finding(Self.rule, .error, at: Place(path: "a b%é.yaml", range: ByteRange(4, end)), "Hidden.", hidesText: true)
    }
    let one = try Self.fingerprints([hiding(14)], "id: 9434765919 x\n")
    #expect(try Self.fingerprints([hiding(14)], "id: 9434765870 x\n") == one)
    #expect(try Self.fingerprints([hiding(14)], "id: 9434765870 y\n") != one)
  }

  @Test func `a fingerprint is the same on every machine`() throws {
    // Made by another program: FNV-1a of "R001\0plans/a b%é.yaml\0id: A".
    #expect(try Self.fingerprints([Self.finding(6, 11)], "é: 1\nid: A\n") == ["f4b503a59caf12f0:1"])
  }
}
