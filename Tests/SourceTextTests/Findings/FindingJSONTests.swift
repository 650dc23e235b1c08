import Foundation
import SourceText
import Testing

struct FindingJSONTests {
  private let rule = RuleID("R001", "id-used-twice")

  @Test func `findings are written with both ends, and null for what is not there`() {
    let files = SourceFiles([SourceFile(path: "a.yaml", text: "é: 1\nid: A\n")], in: "plans")
    let findings = [
      Finding(
        rule, .error, at: Place(path: "a.yaml", range: ByteRange(6, 11)), "Say \"A\"\nonce.", help: "Mend it.",
        related: [Finding.Related(Place(path: "a.yaml", range: ByteRange(0, 2)), "first")],
        fix: Fix("Write 'ID'", [TextEdit(range: ByteRange(6, 8), replacement: Array("ID".utf8))])),
      Finding(rule, .note, at: Place(path: "."), "Empty."),
    ]
    let summary = FindingSummary(of: findings, files: 3)
    let json = FindingJSON().bytes(findings, in: files, summary: summary)
    #expect(
      String(decoding: json, as: UTF8.self) == """
        {
          "format": "actionplan.findings/1",
          "findings": [
            {
              "rule": "R001",
              "name": "id-used-twice",
              "severity": "error",
              "file": "plans/a.yaml",
              "line": 2,
              "column": 1,
              "endLine": 2,
              "endColumn": 6,
              "startByte": 6,
              "endByte": 11,
              "message": "Say \\"A\\"\\nonce.",
              "help": "Mend it.",
              "related": [
                {
                  "file": "plans/a.yaml",
                  "line": 1,
                  "column": 1,
                  "endLine": 1,
                  "endColumn": 2,
                  "message": "first"
                }
              ],
              "fix": {
                "title": "Write 'ID'",
                "edits": [
                  {
                    "startByte": 6,
                    "endByte": 8,
                    "replacement": "ID"
                  }
                ]
              }
            },
            {
              "rule": "R001",
              "name": "id-used-twice",
              "severity": "note",
              "file": "plans",
              "line": null,
              "column": null,
              "endLine": null,
              "endColumn": null,
              "startByte": null,
              "endByte": null,
              "message": "Empty.",
              "help": null,
              "related": [],
              "fix": null
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "notes": 1,
            "files": 3,
            "accepted": 0
          }
        }

        """)
  }

  @Test func `a finding in a file that cannot be read keeps its bytes`() throws {
    let finding = Finding(rule, .warning, at: Place(path: "gone", range: ByteRange(3, 4)), "Wrong.")
    let summary = FindingSummary(of: [finding], files: 0)
    let json = FindingJSON(.compact).bytes([finding], in: SourceFiles([]), summary: summary)
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains(#""file":"gone","line":null,"column":null,"#))
    #expect(text.contains(#""startByte":3,"endByte":4,"#))
  }

  @Test func `what findings say reads back as it was`() throws {
    let hostile = "\u{0}\u{1F}\u{7F}\"\\/\u{2028}\u{202E}é👩‍👩‍👧\r\n\t"
    let finding = Finding(rule, .error, at: Place(path: hostile), hostile, help: hostile)
    let json = FindingJSON().bytes([finding], in: SourceFiles([]), summary: FindingSummary(of: [], files: 0))
    let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
    let first = (object?["findings"] as? [[String: Any]])?.first
    #expect(first?["message"] as? String == hostile)
    #expect(first?["help"] as? String == hostile)
    #expect(first?["file"] as? String == hostile)
    #expect(json.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }
}
