import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// Reminders: one for each service's plan and rule, however many actions they are about.
@Suite struct ReminderTests {
  /// A plan of as many actions that should have begun, with these lines before the one at a number.
  private func plan(_ count: Int, top: String = "", before: [Int: String] = [:]) -> RuleExample {
    var lines = [
      "format: actionplan/1", "service: senco-network", "lead: Head of Inclusion", "reviewed: 2024-06-21",
      "gaps: Schools do not know how to refer a child.", "actions:",
    ]
    if !top.isEmpty { lines.insert(top, at: 0) }
    for number in 1...count {
      if let comment = before[number] { lines.append("  " + comment) }
      let id = number < 10 ? "SCH-0\(number)" : "SCH-\(number)"
      lines += [
        "  - id: \(id)", "    title: Publish report \(number)", "    category: should", "    priority: journey",
        "    start: 2024-03-0\(number % 9 + 1)", "    due: 2024-12-31",
      ]
    }
    return RuleExample(lines.joined(separator: "\n") + "\n", at: RuleExample.servicePlan().path)
  }

  private func check(_ example: RuleExample, today: String = ExamplePlan.today) throws -> PlanCheck {
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    return PlanCheck(of: folder, today: try #require(CalendarDay(today)))
  }

  private func reminders(_ check: PlanCheck) -> [Finding] { check.findings.filter { $0.rule.name == "not-started" } }

  @Test func `one action is told with its day`() throws {
    let found = reminders(try check(plan(1)))
    #expect(found.map(\.message) == ["SCH-01 should have started on 2024-03-02, 182 days ago."])
  }

  @Test func `several are told at once, in the order of the file, each where it stands`() throws {
    let found = reminders(try check(plan(4)))
    #expect(found.map(\.message) == ["SCH-01, SCH-02, SCH-03 and SCH-04 should have started and have not."])
    #expect(found.first?.related.map(\.message) == ["SCH-02", "SCH-03", "SCH-04"])
    let source = try #require(ExamplePlan.sources(with: plan(4)).last)
    let places = try #require(found.first).related.map { $0.place.range.map { source.text($0) } }
    #expect(places == ["2024-03-03", "2024-03-04", "2024-03-05"])
  }

  @Test func `of many, places and names are not all shown, and all are counted`() throws {
    let found = reminders(try check(plan(5)))
    #expect(found.map(\.related.count) == [0])
    #expect(found.first?.message == "SCH-01, SCH-02, SCH-03, SCH-04 and SCH-05 should have started and have not.")
    let more = try #require(reminders(try check(plan(40))).first)
    #expect(more.message.hasSuffix("SCH-11 and 29 others should have started and have not."))
  }

  @Test func `an action that is accepted leaves the others told`() throws {
    let check = try check(plan(3, before: [2: "# accept P031: the hall is not ready"]))
    #expect(check.acceptedCount == 1)
    #expect(reminders(check).map(\.message) == ["SCH-01 and SCH-03 should have started and have not."])
    #expect(check.findings.allSatisfy { $0.rule.name != "stale-acceptance" })
  }

  @Test func `an acceptance for the whole file accepts them at once`() throws {
    let check = try check(plan(3, top: "# accept not-started: the year begins in September"))
    #expect(check.acceptedCount == 1)
    #expect(reminders(check) == [])
  }

  @Test func `what was accepted up to a day comes back apart from the rest`() throws {
    let check = try check(plan(3, before: [3: "# accept P031 until 2024-08-30: the hall is not ready"]))
    #expect(check.acceptedCount == 0)
    #expect(
      reminders(check).map(\.message) == [
        "SCH-01 and SCH-02 should have started and have not.",
        "SCH-03 should have started on 2024-03-04, 180 days ago.",
      ])
  }

  @Test func `an acceptance without a reason accepts no reminder`() throws {
    let check = try check(plan(2, before: [1: "# accept P031"]))
    #expect(reminders(check).map(\.message) == ["SCH-01 and SCH-02 should have started and have not."])
  }

  @Test func `a misspelt key may hold what would be missed`() throws {
    let text = plan(2).text.replacing("    start: 2024-03-02", with: "    start: 2024-03-02\n    startd: 2024-03-02")
    let found = try check(RuleExample(text, at: RuleExample.servicePlan().path))
    #expect(reminders(found).map(\.message) == ["SCH-02 should have started on 2024-03-03, 181 days ago."])
  }

  @Test func `nobody is reminded of the work of a service that has ended`() throws {
    let ended = RuleExample.partnership(
      ("      - id: senco-network", "      - id: senco-network\n        to: 2024-06-30"))
    let example = RuleExample(plan(2).text, at: plan(2).path, beside: [ended])
    #expect(try check(example).findings.map(\.rule.name).filter { $0 == "not-started" } == [])
  }
}
