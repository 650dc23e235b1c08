import CommandTree
import Foundation
import PlanChecks
import PlanFiles
import SourceText
import Testing

@testable import actionplan

/// Pages that are made from the code are current, and there are no others.
@Suite struct GeneratedPageTests {
  @Test func `each rule has its page, made from its description`() throws {
    let folder = "Sources/PlanChecks/PlanChecks.docc/Rules"
    for rule in RuleRegistry.all {
      try Kept.expect(RulePage.text(of: rule), at: "\(folder)/\(RulePage.fileName(of: rule))")
    }
    try Kept.expect(RulePage.index(of: RuleRegistry.all), at: "\(folder)/Rules.md")
    try Kept.expectOnly(Set(RuleRegistry.all.map { RulePage.fileName(of: $0) } + ["Rules.md"]), in: folder)
  }

  @Test func `each mistake that people make has its answer, and the page says which`() throws {
    #expect(CommonMistake.all.map(\.number) == Array(1...65))
    for mistake in CommonMistake.all {
      guard case .found(let codes, _) = mistake.answer else { continue }
      #expect(!codes.isEmpty && codes.allSatisfy { RuleRegistry.rule($0)?.id.code == $0 }, "\(mistake.number)")
    }
    try Kept.expect(MistakesPage.text(), at: "Sources/PlanChecks/PlanChecks.docc/Mistakes.md")
  }

  @Test func `each command has its page, made from its declaration`() throws {
    let folder = "Sources/actionplan/actionplan.docc/Commands"
    let pages = CommandRegistry.program.referencePages()
    for page in pages { try Kept.expect(page.text, at: "\(folder)/\(page.fileName)") }
    try Kept.expectOnly(Set(pages.map(\.fileName)), in: folder)
  }

  @Test func `the field reference is made from the schema`() throws {
    try Kept.expect(SchemaPage.text(), at: "Sources/PlanFiles/PlanFiles.docc/PlanFileReference.md")
  }

  @Test func `the declarations of the commands hold together`() {
    #expect(CommandRegistry.program.mistakes() == [])
  }

  @Test func `every command is declared once and can be run`() {
    for (path, command) in CommandRegistry.program.everyCommand where command.subcommands.isEmpty {
      #expect(CommandRegistry.subcommand(at: path)?.command.name == command.name)
    }
  }
}
