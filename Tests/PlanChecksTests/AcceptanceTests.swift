import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What is accepted with a reason, and what a partnership's own severities do.
@Suite struct AcceptanceTests {
  private static let incomplete = ["completed: 2022-07-15"]

  private func check(_ example: RuleExample, today: String = ExamplePlan.today) throws -> PlanCheck {
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    return PlanCheck(of: folder, today: try #require(CalendarDay(today)))
  }

  private func codes(_ check: PlanCheck) -> [String] { check.findings.map(\.rule.code) }

  @Test(arguments: [
    // Above the action, above the key, behind the value, by name, in small letters, with an end that has not come.
    RuleExample.servicePlan(("  - id: SCH-01", "  # accept P024: with the clerk\n  - id: SCH-01"), adding: incomplete),
    .servicePlan(adding: ["# accept P024: with the clerk"] + incomplete),
    .servicePlan(("  - id: SCH-01", "  - id: SCH-01 # accept P024: with the clerk"), adding: incomplete),
    .servicePlan(adding: ["completed: 2022-07-15   # accept complete-without-evidence: with the clerk"]),
    .servicePlan(adding: ["# Accept p024 until 2024-12-31: with the clerk"] + incomplete),
    .servicePlan(adding: ["# accept P024: with the clerk", "# and it will be here soon"] + incomplete),
    // Above the first key: the whole file.
    .servicePlan(("format: actionplan/1", "# accept P024: with the clerk\nformat: actionplan/1"), adding: incomplete),
  ])
  func `a finding is accepted beside what it is about`(example: RuleExample) throws {
    let check = try check(example)
    #expect(codes(check) == [] && check.acceptedCount == 1, "\(check.findings.map(\.message))")
    let windows = RuleExample(
      example.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    #expect(try self.check(windows).acceptedCount == 1)
  }

  @Test func `behind a list it covers each of its entries`() throws {
    let twice = RuleExample.servicePlan(
      ("duties: [cfa-2014-s69]", "duties: [cfa-2014-s42, cfa-2014-s69] # accept P013: we provide it, too"))
    let check = try check(twice)
    #expect(codes(check) == [] && check.acceptedCount == 1)
    // And nothing but them.
    let other = RuleExample.servicePlan(
      ("duties: [cfa-2014-s69]", "duties: [cfa-2014-s69] # accept P024: with the clerk"), adding: Self.incomplete)
    #expect(try codes(self.check(other)) == ["K033", "P024"])
  }

  @Test func `the nearest of several acceptances counts, and those round it are stale`() throws {
    let example = RuleExample.servicePlan(
      ("format: actionplan/1", "# accept P024: all of them\nformat: actionplan/1"),
      ("  - id: SCH-01", "  # accept P024: this one\n  - id: SCH-01"),
      adding: ["completed: 2022-07-15 # accept P024: here"])
    let check = try check(example)
    #expect(check.acceptedCount == 1)
    #expect(codes(check) == ["K033", "K033"])
    let second = RuleExample.servicePlan(
      ("  - id: SCH-01", "  # accept P024: this one\n  # accept P024: and again\n  - id: SCH-01"),
      adding: Self.incomplete)
    #expect(try codes(self.check(second)) == ["K033"])
  }

  @Test func `an acceptance elsewhere accepts nothing and is stale`() throws {
    let elsewhere = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    due: 2022-07-31 # accept P024: with the clerk"), adding: Self.incomplete)
    #expect(try codes(check(elsewhere)) == ["K033", "P024"])
    // A mistake in the file may hide what it was for.
    let broken = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    due: 31/07/2022 # accept P024: with the clerk"), adding: Self.incomplete)
    #expect(try codes(check(broken)) == ["K011"])
  }

  @Test func `what was accepted up to a day comes back as a warning`() throws {
    let example = RuleExample.servicePlan(
      ("category: must", "category: must # accept P012 until 2024-08-30: the duty is being looked for"),
      ("    duties: [cfa-2014-s69]\n", ""))
    let after = try check(example)
    #expect(after.findings.map(\.severity) == [.warning] && after.findings.first?.rule.code == "P012")
    #expect(after.findings.first?.help?.contains("It was accepted until 2024-08-30.") == true)
    let before = try check(example, today: "2024-08-30")
    #expect(before.findings.isEmpty && before.acceptedCount == 1)
  }

  @Test(arguments: [
    ("# accept their offer in writing", 0), ("# We accept P024 as it is", 0), ("# accept: nothing", 0),
    ("# accepted P024: long ago", 0), ("# accept P024", 1), ("# accept P999: no such rule", 1),
    ("# accept P024 until 31/12/2024: with the clerk", 1), ("# accept P024 until: with the clerk", 1),
    ("# accept P024 until 2024-12-31 or so: with the clerk", 1),
    ("# accept S010: tabs", 1),
  ])
  func `a sentence is a comment like any other`(comment: String, findings: Int) throws {
    #expect(try check(.servicePlan(adding: [comment, "start: 2022-01-10"])).findings.count == findings)
  }

  @Test func `a partnership sets severities, with a reason, and never those of what has to be mended`() throws {
    func partnership(_ rule: String, _ severity: String) -> SourceFile {
      SourceFile(
        path: "partnership.yaml",
        text: ExamplePlanText.partnership
          + "checks:\n  - rule: \(rule)\n    severity: \(severity)\n    reason: It is agreed.\n")
    }
    func findings(_ rule: String, _ severity: String) throws -> [Finding] {
      var sources = ExamplePlan.sources(with: .servicePlan(adding: Self.incomplete))
      sources.removeAll { $0.path == "partnership.yaml" }
      let folder = PlanFolder(path: "plans", sources: sources + [partnership(rule, severity)])
      return PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
    }
    #expect(try findings("P024", "off").isEmpty)
    #expect(try findings("complete-without-evidence", "error").map(\.severity) == [.error])
    #expect(try findings("P024", "note").map(\.severity) == [.note])
    #expect(try findings("C002", "off").map(\.rule.code) == ["K032", "P024"])
    #expect(try findings("P02", "off").map(\.rule.code) == ["K031", "P024"])
  }
}

/// The example partnership as text.
enum ExamplePlanText {
  static var partnership: String {
    let file = ExamplePlan.sources(with: RuleExample("", at: "none.yaml")).first { $0.path == "partnership.yaml" }
    return file.map { String(decoding: $0.padded.prefix($0.count), as: UTF8.self) } ?? ""
  }
}
