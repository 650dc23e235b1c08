import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import SourceText
import Testing
import YAMLLite

/// Personal data in texts is found, wherever it stands, and hundreds of sentences as plans have them are left alone.
@Suite struct PersonalDataTests {
  static func lines(_ file: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }

  /// The findings of group D in a service's plan with this update.
  static func findings(_ lines: [String]) throws -> (findings: [Finding], file: SourceFile) {
    let example = RuleExample.servicePlan(adding: ["  - date: 2024-07-13"] + lines)
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    let check = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today)))
    let others = check.findings.filter { !$0.rule.code.hasPrefix("D") && $0.severity == .error }
    #expect(others.map(\.message) == [])
    let file = try #require(folder.files.map(\.tree.source).first { $0.path == example.path })
    return (check.findings.filter { $0.rule.code.hasPrefix("D") }, file)
  }

  static func quoted(_ sentence: String) -> String { "'" + sentence.replacing("'", with: "''") + "'" }

  @Test func `sentences as plans have them are left alone`() throws {
    let sentences = try Self.lines("innocent-sentences.txt")
    #expect(sentences.count > 300)
    for sentence in sentences {
      let (findings, file) = try Self.findings(["    note: " + Self.quoted(sentence)])
      #expect(findings.map { "\($0.rule.code) \(file.text($0.place.range ?? ByteRange(0, 0)))" } == [], "\(sentence)")
    }
  }

  /// A sentence that breaks a rule, with the stretch that is to be found.
  struct Guilty: Sendable {
    let code: String
    let sentence: String
    let stretch: String

    init(_ line: String) {
      code = String(line.prefix(4))
      let marked = String(line.dropFirst(5))
      sentence = marked.filter { $0 != "«" && $0 != "»" }
      stretch = String(marked.drop { $0 != "«" }.dropFirst().prefix { $0 != "»" })
    }
  }

  static func guilty() throws -> [Guilty] { try lines("guilty-sentences.txt").map(Guilty.init) }

  @Test func `personal data is found where it stands`() throws {
    for guilty in try Self.guilty() where !guilty.sentence.contains("'") {
      let (findings, file) = try Self.findings(["    note: " + Self.quoted(guilty.sentence)])
      let found = findings.map { "\($0.rule.code) \(file.text($0.place.range ?? ByteRange(0, 0)))" }
      #expect(found == ["\(guilty.code) \(guilty.stretch)"], "\(guilty.sentence)")
    }
  }

  @Test func `personal data is found across lines`() throws {
    for guilty in try Self.guilty() {
      let words = guilty.sentence.split(separator: " ")
      let (findings, file) = try Self.findings(["    note: >"] + words.map { "      " + $0 })
      let stretches = findings.compactMap(\.place.range).map { range in
        file.text(range).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      }
      #expect(findings.map(\.rule.code) == [guilty.code], "\(guilty.sentence)")
      #expect(stretches == [guilty.stretch], "\(guilty.sentence)")
    }
  }

  @Test func `personal data behind escapes is found at the text as a whole`() throws {
    for guilty in try Self.guilty() {
      let text =
        "\"\\x20"
        + guilty.sentence.replacing("\"", with: "\\\"").replacing(" ", with: "\\x20").replacing("@", with: "\\x40")
        + "\""
      let (findings, file) = try Self.findings(["    note: " + text])
      #expect(findings.map(\.rule.code) == [guilty.code], "\(guilty.sentence)")
      #expect(findings.first?.place.range.map(file.text) == text)
    }
  }

  @Test func `comments are looked through, too`() throws {
    let (findings, _) = try Self.findings(["    note: Nothing.", "    # Ring 07700 900123 first."])
    #expect(findings.map(\.message) == ["This comment holds a telephone number that looks like a person's."])
  }

  @Test func `every text of every file is looked through`() throws {
    let name = "Mrs Example"
    let dashboard = RuleExample.dashboard(("title: Schools", "title: \(name) of schools"))
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: dashboard))
    let check = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today)))
    #expect(check.findings.map(\.message) == ["The text under 'title' names a person."])
    let keys = ["lead", "accountable", "heard"].map { "\($0): \(name)" }
    let plan = RuleExample.servicePlan(
      ("Publish", name), ("success: [Parents find the report of every school]", "success: [\(name)]"), adding: keys)
    let messages = PlanCheck(
      of: PlanFolder(path: "plans", sources: ExamplePlan.sources(with: plan)),
      today: try #require(CalendarDay(ExamplePlan.today))
    ).findings.filter { $0.rule.code.hasPrefix("D") }.map(\.message)
    let texts = ["lead", "accountable", "heard"].map { "The text under '\($0)'" }
    let subjects = ["The text under 'title'", "This text"] + texts
    #expect(messages == subjects.map { "\($0) names a person." })
  }

  @Test func `messages of other rules do not repeat it`() throws {
    let lines = ["milestones:", "  - title: Meet Mrs Example", "    due: 2023-01-31", "offer: [Mr Example]"]
    let plan = RuleExample.servicePlan(adding: lines + ["heard: Ask # Mr Example"])
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: plan))
    let findings = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
    let words = findings.flatMap { [$0.message, $0.help ?? ""] + $0.related.map(\.message) }
    #expect(findings.count >= 4)
    #expect(words.allSatisfy { !$0.contains("Example") }, "\(words)")
    #expect(words.contains { $0.hasPrefix("Milestone 'Meet ···········' (2023-01-31)") })
  }

  @Test func `it is hidden whichever rules somebody asks for`() throws {
    let plan = RuleExample.servicePlan(("title: Publish an", "title: Look at Mrs Example on 07700 900123 and an"))
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: plan))
    let check = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today)))
    let vague = check.findings.filter { $0.rule.name == "vague-verb" }
    #expect(vague.count == 1)
    let shown = FindingText().bytes(vague, in: folder.sources.hiding(check.personalData.hiddenText))
    let text = String(decoding: shown, as: UTF8.self)
    #expect(text.contains("Look at ···········") && !text.contains("Example") && !text.contains("900123"), "\(text)")
  }

  @Test func `what another file holds is not repeated either`() throws {
    let dashboard = RuleExample.dashboard(("title: Schools with", "title: Mrs Example's schools with"))
    let measured = RuleExample.servicePlan(
      adding: [
        "measures:", "  - indicator: sen-report", "    baseline: 71", "    target: 100", "    by: 2022-07-31",
        "completed: 2024-07-15", "evidence:", "  - date: 2024-07-20", "    title: Website check of all schools",
      ], beside: [dashboard])
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: measured))
    let findings = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
    #expect(findings.contains { $0.rule.name == "target-missed" })
    #expect(findings.allSatisfy { !$0.message.contains("Example") }, "\(findings.map(\.message))")
  }

  @Test func `a name that names nothing is hidden when it is a person's`() throws {
    let plan = RuleExample.servicePlan(("priority: journey", "priority: Mrs Example"))
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: plan))
    let check = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today)))
    #expect(check.findings.contains { $0.rule.name == "unknown-name" })
    let shown = FindingText().bytes(check.findings, in: folder.sources.hiding(check.personalData.hiddenText))
    #expect(!String(decoding: shown, as: UTF8.self).contains("Example"))
  }

  @Test func `what a change did is told without it`() throws {
    let title = "Publish an up-to-date SEN information report in every school"
    let folders = ["Visit Mrs Example at home", "Translate every leaflet into Polish"].map {
      RuleExample.servicePlan((title, $0))
    }.map {
      PlanFolder(path: "plans", sources: ExamplePlan.sources(with: $0))
    }
    let findings = ChangeCheck(of: PlanComparison(from: folders[0], to: folders[1])).findings
    #expect(findings.contains { $0.rule.name == "wording-replaced" })
    #expect(findings.allSatisfy { !$0.message.contains("Example") }, "\(findings.map(\.message))")
  }

  @Test func `a longer text is hidden before a shorter one within it`() throws {
    let lines = [
      "milestones:", "  - title: Meet Mrs Example Person", "    due: 2023-01-31", "offer: [Ask Mrs Example]",
    ]
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: .servicePlan(adding: lines)))
    let findings = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
    #expect(findings.contains { $0.message.contains("'Meet ··················'") }, "\(findings.map(\.message))")
  }

  @Test func `what is found is never shown`() throws {
    for guilty in try Self.guilty() {
      let (findings, file) = try Self.findings(["    note: >-", "      " + guilty.sentence])
      let files = SourceFiles([file])
      let text = String(decoding: FindingText().bytes(findings, in: files), as: UTF8.self)
      let json = String(
        decoding: FindingJSON().bytes(findings, in: files, summary: FindingSummary(of: findings, files: 1)),
        as: UTF8.self)
      #expect(!text.contains(guilty.stretch) && text.contains("··"), "\(text)")
      #expect(!json.contains(guilty.stretch))
    }
  }
}
