import Foundation
import SourceText
import Testing
import YAMLLite

/// What the pages on YAML-lite say is what the reader does.
@Suite struct GrammarPageTests {
  private static let folder = "Sources/YAMLLite/YAMLLite.docc"

  @Test func `the grammar page lists every refusal with its reason and what to write instead`() throws {
    try Kept.expectSection(RefusalTable.text(), under: "## What is refused", at: "\(Self.folder)/Grammar.md")
  }

  @Test func `the page on agreement tells which rule refuses each case of the test suite`() throws {
    try Kept.expectSection(
      SuiteTable.text(), under: "## Cases of the YAML test suite", at: "\(Self.folder)/AgreementWithYAML.md")
  }

  @Test func `every example of the grammar page reads as it says`() throws {
    let page = try String(
      contentsOf: Tool.repository.appendingPathComponent("\(Self.folder)/Grammar.md"), encoding: .utf8)
    let examples = GrammarExample.all(in: page)
    #expect(examples.count > 120)
    for example in examples { #expect(example.reading() == example.expected, "\(example.shown)") }
    // Whatever can be shown in a line or two is shown with its refusal.
    let shown = Set(examples.map(\.expected).filter { $0.hasPrefix("S") })
    let elsewhere = ["S001", "S002", "S003", "S004", "S005", "S006", "S007", "S013", "S020", "S032"]
    #expect(Set(SyntaxRule.allCases.map(\.id.code)).subtracting(shown) == Set(elsewhere))
  }
}
