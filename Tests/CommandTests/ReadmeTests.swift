import Foundation
import Testing

/// What the README shows is what the tool prints.
@Suite struct ReadmeTests {
  static let text =
    (try? String(contentsOf: Tool.repository.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  /// The lines of the first fenced block of `language` after the heading.
  static func block(_ language: String, under heading: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let section = lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("## ") }
    return Array(section.drop { $0 != "```" + language }.dropFirst().prefix { $0 != "```" })
  }

  @Test func `the summary it shows is the beginning of the true one`() throws {
    let command = Self.block("sh", under: "## See it work").joined(separator: "\n")
    #expect(command.hasPrefix("swift run -c release actionplan "))
    let run = try Tool.shell(command.replacing("swift run -c release ", with: ""))
    #expect(run.status == 0)
    let shown = Self.block("text", under: "## See it work")
    let printed = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(shown.count >= 20)
    #expect(shown == Array(printed.prefix(shown.count)))
  }

  @Test func `the lines of plan it shows stand in the plan`() throws {
    let shown = Self.block("yaml", under: "## What a plan looks like")
    #expect(shown.count >= 10)
    let files = FileManager.default.enumerator(atPath: Tool.repository.appendingPathComponent("plans").path)
    var found = false
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".yaml") else { continue }
      let text = try String(contentsOf: Tool.repository.appendingPathComponent("plans/" + path), encoding: .utf8)
      if text.contains(shown.joined(separator: "\n")) { found = true }
    }
    #expect(found)
  }
}
