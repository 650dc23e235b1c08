import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What rules about the sense of a plan leave unsaid: one message for one cause.
@Suite struct SenseTests {
  private func codes(_ example: RuleExample, today: String = ExamplePlan.today) throws -> [String] {
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    return PlanCheck(of: folder, today: try #require(CalendarDay(today))).findings.map(\.rule.code)
      // What the dashboard, reviews and audits leave open is for other tests.
      .filter { !$0.hasPrefix("M") && !$0.hasPrefix("V") }
  }

  @Test func `a completion on a day to come is one mistake`() throws {
    let example = RuleExample.servicePlan(("    started: 2021-10-04\n", ""), adding: ["completed: 2024-09-20"])
    #expect(try codes(example) == ["P029"])
  }

  @Test(arguments: [
    ["withdrawn:", "  date: 2024-08-30", "  reason: Merged.", "  agreed-by: Board", "  agreed-on: 2024-09-01"],
    [
      "changes:", "  - date: 2022-03-14", "    field: due", "    from: 2022-06-30", "    to: 2022-07-31",
      "    reason: Late.", "    agreed-by: Board", "    agreed-on: 2024-09-01",
    ],
  ])
  func `what is to be agreed on a day to come is not agreed`(lines: [String]) throws {
    #expect(try codes(.servicePlan(adding: lines)).filter { $0 == "P029" } == ["P029"])
    let agreed = lines.map { $0.replacing("2024-09-01", with: "2024-08-31") }
    #expect(try !codes(.servicePlan(adding: agreed)).contains("P029"))
  }

  @Test func `a lead with a title and a name is one mistake`() throws {
    #expect(try codes(.servicePlan(("lead: Chair of the SENCO network", "lead: Mrs Doe"))) == ["D006"])
    #expect(try codes(.servicePlan(("lead: Chair of the SENCO network", "lead: Jane Doe"))) == ["P004"])
  }

  @Test func `a start behind the due date is one mistake`() throws {
    let example = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    start: 2022-09-01\n    due: 2022-07-31"), ("    started: 2021-10-04\n", ""))
    #expect(try codes(example) == ["P008"])
  }

  @Test func `a due date behind the plan's end is one mistake`() throws {
    #expect(try codes(.servicePlan(("due: 2022-07-31", "due: 2025-12-31"))) == ["P009"])
  }

  @Test func `an unknown priority is not also one that is left unserved`() throws {
    #expect(try codes(.servicePlan(("priority: journey", "priority: jurney"))) == ["R002"])
  }

  @Test func `a misspelt key of the plan is not also missing`() throws {
    #expect(try codes(.servicePlan(("gaps:", "gabs:"))) == ["K005"])
    #expect(try codes(.servicePlan(("reviewed:", "reveiwed:"))) == ["K005"])
    #expect(try codes(.servicePlan(("success:", "sucess:"))) == ["K005"])
  }

  @Test func `when the plan is over nobody is reminded`() throws {
    #expect(try codes(.servicePlan(), today: "2025-08-31") == ["G003", "G003", "P033"])
    #expect(try codes(.servicePlan(), today: "2025-09-01") == [])
  }

  @Test func `an overdue action that is rated green is told once`() throws {
    let example = RuleExample.servicePlan(adding: ["  - date: 2024-03-19", "    rating: green"])
    #expect(try codes(example) == ["P030"])
  }

  @Test func `only the last rating counts`() throws {
    let example = RuleExample.servicePlan(adding: [
      "  - date: 2024-07-19", "    rating: red", "    path-to-green: The last schools publish in September.",
      "  - date: 2024-07-10", "    rating: green",
    ])
    #expect(try codes(example) == [])
  }

  @Test func `what the lead wrote after the completion answers for a missed target`() throws {
    let measured = [
      "measures:", "  - indicator: sen-report", "    baseline: 71", "    target: 100", "    by: 2022-07-31",
      "completed: 2024-06-28", "evidence:", "  - date: 2024-06-28", "    title: Website check of all schools",
    ]
    #expect(try codes(.servicePlan(adding: measured)) == [])
    #expect(try codes(.servicePlan(("date: 2024-07-12", "date: 2024-06-12"), adding: measured)) == ["P026"])
  }

  @Test(arguments: [
    ("CCG Programme Manager", true), ("Lead for the CCGs", true),
    ("Manager of the clinical commissioning groups", true),
    ("Clinical Commissioning Manager", false), ("Ccg Manager", false), ("CCGT Manager", false),
  ])
  func `a role of a body that has ended is known by the body's name or its first letters`(
    lead: String, isPast: Bool
  ) throws {
    let example = RuleExample.servicePlan(("    due: 2022-07-31", "    lead: \(lead)\n    due: 2022-07-31"))
    #expect(try codes(example) == (isPast ? ["P069"] : []))
  }

  @Test func `a service ends with its sector`() throws {
    let ended = RuleExample.partnership(
      ("    title: Education settings and schools", "    title: Education settings and schools\n    to: 2024-06-30"))
    #expect(try codes(.servicePlan(beside: [ended])) == ["G008"])
  }

  @Test func `first letters that the glossary explains otherwise are no body's`() throws {
    let glossary = RuleExample.partnership(("glossary:\n", "glossary:\n  - short: CCG\n    means: carers' grant\n"))
    let example = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    lead: CCG Programme Manager\n    due: 2022-07-31"), beside: [glossary])
    #expect(try codes(example) == [])
  }

  @Test func `a sector's own plan counts as its plan`() throws {
    let sector = ("      - id: health-providers\n", "")
    let partnership = RuleExample.partnership(
      (
        "bodies:\n",
        "  - id: voluntary-sector\n    title: Voluntary, faith and community\n    prefix: VCF\nbodies:\n"
      ), sector)
    #expect(try codes(partnership) == ["G001"])
  }

  @Test func `withdrawn actions serve no priority and rest on no duty`() throws {
    let example = RuleExample.servicePlan(adding: [
      "withdrawn:", "  date: 2022-03-01", "  reason: The county scheme does the same.",
      "  duty-met-by: The county's own check",
    ])
    #expect(try codes(example) == ["G004"])
  }

  @Test func `hundreds of names are told in short`() throws {
    func action(_ number: Int, _ lines: [String]) -> String {
      let all = ["id: SCH-\(number)", "title: Publish reports", "priority: journey"] + lines
      return all.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }.joined()
    }
    let coulds = (100..<400).map { action($0, ["category: could", "due: 2025-01-31", "started: 2024-06-10"]) }
    let musts = (400..<700).map { action($0, ["category: must", "duties: [cfa-2014-s69]", "due: 2022-07-31"]) }
    let head = "format: actionplan/1\nservice: senco-network\nlead: Chair of the SENCO network\nactions:\n"
    let example = RuleExample(head + (coulds + musts).joined())
    let sources = ExamplePlan.sources(with: example)
    let folder = PlanFolder(path: "plans", sources: sources)
    let findings = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
    let message = findings.first { $0.rule.code == "G006" }?.message
    #expect(
      message == "SCH-100, SCH-101, SCH-102, SCH-103 and 296 others are Coulds and under way, while SCH-400, SCH-401, "
        + "SCH-402, SCH-403 and 296 others, Musts, are off track.")
    let without = PlanFolder(path: "plans", sources: sources.filter { $0.path != example.path })
    let changes = ChangeCheck(of: PlanComparison(from: folder, to: without)).findings
    let gone = changes.first { $0.rule.code == "C001" }
    #expect(gone?.message.hasSuffix("is gone, and with it SCH-100, SCH-101, SCH-102, SCH-103 and 596 others.") == true)
  }

  @Test(arguments: [
    ("Train SENCOs in every school", ["SENCO"]), ("Finish what SCH-01 began", []), ("Meet the NHS and the GP", []),
    ("Publish SEN reports", []), ("PUBLISH SEN REPORTS", []),
    ("Use the MASH, the DSCO and the MASH", ["MASH", "DSCO"]),
    ("Write a Plan A", []), ("Follow SEND2 and P16", ["SEND2"]),
  ])
  func `short forms are found where the glossary has none`(title: String, forms: [String]) throws {
    let example = RuleExample.servicePlan(("Publish an up-to-date SEN information report in every school", title))
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    let findings = PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
    #expect(findings.count == (forms.isEmpty ? 0 : 1))
    for form in forms { #expect(findings.first?.message.contains("'\(form)'") == true) }
  }

  @Test(arguments: [
    ("Look at the reports", true), ("look into reports", true), ("Looking glass reports for schools", false),
    ("Continue", true), ("Continuous review of reports", false), ("Monitored reports for schools", false),
    ("Publish reports", false), ("Écrire", false),
  ])
  func `words that promise nothing are found at the beginning alone`(title: String, isVague: Bool) throws {
    let example = RuleExample.servicePlan(
      ("Publish an up-to-date SEN information report in every school", title))
    #expect(try codes(example) == (isVague ? ["P047"] : []))
  }
}
