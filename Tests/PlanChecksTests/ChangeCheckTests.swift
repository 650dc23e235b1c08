import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What a change does to promises is told, whatever it is dressed as, and once.
@Suite struct ChangeCheckTests {
  private func folder(_ example: RuleExample) -> PlanFolder {
    PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
  }

  private func change(from earlier: RuleExample, to current: RuleExample) -> ChangeCheck {
    ChangeCheck(of: PlanComparison(from: folder(earlier), to: folder(current)))
  }

  private func codes(from earlier: RuleExample = .servicePlan(), to current: RuleExample) -> [String] {
    change(from: earlier, to: current).findings.map(\.rule.code)
  }

  private static let entry = ["changes:", "  - date: 2022-06-01"]

  @Test(arguments: [
    (("due: 2022-07-31", "due: 2022-08-31"), ["    field: due", "    from: 2022-07-31"], "C002"),
    (
      ("category: must", "category: should"),
      ["    field: category", "    from: must", "    agreed-by: SEND Partnership Board"], "C003"
    ),
    (
      ("due: 2022-07-31", "lead: SENCO Adviser\n    due: 2022-07-31"),
      ["    field: lead", "    from: Chair of the SENCO network"], "C011"
    ),
  ])
  func `an entry that gives no reason explains nothing`(
    edit: (String, String), entry: [String], code: String
  ) {
    #expect(codes(to: .servicePlan(edit, adding: Self.entry + entry)) == [code])
    #expect(codes(to: .servicePlan(edit, adding: Self.entry + entry + ["    reason: Posts were empty."])) == [])
  }

  private static let measure = [
    "measures:", "  - indicator: sen-report", "    baseline: 71", "    target: 100", "    by: 2022-07-31",
  ]

  @Test func `a later day for a target is an easier target`() {
    let later = RuleExample.servicePlan(adding: Array(Self.measure.dropLast()) + ["    by: 2023-07-31"])
    #expect(codes(from: .servicePlan(adding: Self.measure), to: later) == ["C004"])
    #expect(codes(from: later, to: .servicePlan(adding: Self.measure)) == [])
    let told = RuleExample.servicePlan(
      adding: Array(Self.measure.dropLast()) + ["    by: 2023-07-31"] + Self.entry + [
        "    field: measure", "    from: by July 2022", "    to: by July 2023", "    reason: Posts were empty.",
      ])
    #expect(codes(from: .servicePlan(adding: Self.measure), to: told) == [])
  }

  @Test func `a value that cannot be read is not taken for one that was eased`() {
    let broken = RuleExample.servicePlan(adding: Self.measure.map { $0.replacing("100", with: "100%") })
    #expect(codes(from: .servicePlan(adding: Self.measure), to: broken) == [])
  }

  @Test(arguments: [
    ("every school", "every second school", false), ("report", "report within 6 weeks", true),
    ("every school", "each school", false),
  ])
  func `other numbers are another promise`(old: String, new: String, isTold: Bool) {
    #expect(codes(to: .servicePlan((old, new))) == (isTold ? ["C009"] : []))
  }

  @Test func `layout is no change`() {
    let title = "title: Publish an up-to-date SEN information report in every school"
    let folded = "title: >\n      Publish an up-to-date SEN information report\n      in every school"
    #expect(codes(to: .servicePlan((title, folded))) == [])
    let lead = RuleExample.servicePlan(("lead: Chair of the SENCO network", "lead: >\n  Chair of the SENCO network"))
    #expect(codes(to: lead) == [])
    let duty = RuleExample.partnership(
      ("    title: Secure the provision in an EHC plan", "    title: >\n      Secure the provision in an EHC plan"))
    #expect(codes(from: .partnership(), to: duty) == [])
  }

  @Test func `a Should is withdrawn with a reason, too, and that is told once`() throws {
    let should = RuleExample.servicePlan(("category: must", "category: should"))
    let withdrawn = RuleExample.servicePlan(
      ("category: must", "category: should"), adding: ["withdrawn:", "  date: 2022-03-01"])
    let change = change(from: should, to: withdrawn)
    #expect(change.findings.map(\.rule.code) == ["C005"])
    let check = PlanCheck(of: folder(withdrawn), today: try #require(CalendarDay(ExamplePlan.today)))
    #expect(check.findings.map(\.rule.code).contains("P053"))
    let all = change.findings(with: check).map(\.rule.code)
    #expect(all.contains("C005") && !all.contains("P053"), "\(all)")
  }

  @Test func `where an action is named that is gone is not told again`() throws {
    let both = RuleExample.servicePlan(adding: ["depends-on: [SCH-02]"], second: [])
    let one = RuleExample.servicePlan(adding: ["depends-on: [SCH-02]"])
    let check = PlanCheck(of: folder(one), today: try #require(CalendarDay(ExamplePlan.today)))
    #expect(check.findings.map(\.rule.code).contains("R002"))
    let all = change(from: both, to: one).findings(with: check).map(\.rule.code)
    #expect(all.contains("C001") && !all.contains("R002"), "\(all)")
  }

  @Test func `a duty that left the catalogue and one that a Must left are told`() {
    let duty = """
        - id: ea-1996-s317
          title: Report each year on what the school does for pupils with special educational needs
          source: Education Act 1996, section 317
          binds: [schools]
          to: 2014-08-31
          successor: cfa-2014-s69

      """
    #expect(codes(from: .partnership(), to: .partnership((duty, ""))) == ["C016"])
    let two = RuleExample.servicePlan(("[cfa-2014-s69]", "[cfa-2014-s69, send-regs-2014-r51]"))
    #expect(codes(from: two, to: .servicePlan()) == ["C021"])
    #expect(codes(from: .servicePlan(), to: two) == [])
  }

  @Test(arguments: [
    ("  to: 2025-08-31", "  to: 2027-08-31"), ("    to: 2023-02-28", "    to: 2023-08-31"),
    ("bodies:\n", "checks:\n  - rule: P033\n    severity: off\n    reason: We meet twice a year.\nbodies:\n"),
  ])
  func `what counts as late changes before everybody's eyes`(old: String, new: String) {
    #expect(codes(from: .partnership(), to: .partnership((old, new))) == ["C015"])
    #expect(codes(from: .partnership((old, new)), to: .partnership()) == ["C015"])
  }

  @Test func `targets and directions of the dashboard do not change unseen`() {
    let aimed = RuleExample.dashboard(
      ("    better: higher", "    better: higher\n    target: 95\n    target-by: 2025-07-31"))
    let eased = RuleExample.dashboard(
      ("    better: higher", "    better: higher\n    target: 90\n    target-by: 2025-07-31"))
    #expect(codes(from: aimed, to: eased) == ["C015"])
    #expect(codes(from: eased, to: aimed) == [])
    #expect(codes(from: .dashboard(), to: .dashboard(("better: higher", "better: lower"))) == ["C018"])
  }

  @Test(arguments: [
    ("# accept P024: with the clerk", "# accept P024 until 2030-12-31: with the clerk", 1),
    ("# accept P024: with the clerk", "# accept complete-without-evidence: with the clerk", 0),
    ("# accept P024: with the clerk", "# accept P024", 0),
    ("# with the clerk", "# accept P024: with the clerk", 1),
  ])
  func `an acceptance is told when it is new or reaches further`(old: String, new: String, count: Int) {
    let (before, now) = (
      RuleExample.servicePlan(adding: [old, "completed: 2022-07-15"]),
      RuleExample.servicePlan(adding: [new, "completed: 2022-07-15"])
    )
    #expect(codes(from: before, to: now) == Array(repeating: "C015", count: count))
  }

  @Test func `the record of changes is kept`() {
    let twice = [
      "changes:", "  - date: 2022-03-14", "    field: due", "    from: 2022-03-31", "    to: 2022-05-31",
      "    reason: Posts.", "  - date: 2022-06-01", "    field: due", "    from: 2022-05-31",
      "    reason: Posts again.",
    ]
    let once = RuleExample.servicePlan(adding: ["changes:"] + twice[6...])
    #expect(codes(from: .servicePlan(adding: twice), to: once) == ["C020"])
    let reworded = RuleExample.servicePlan(adding: twice.map { $0.replacing("Posts.", with: "Two posts were empty.") })
    #expect(codes(from: .servicePlan(adding: twice), to: reworded) == [])
    let altered = change(
      from: .servicePlan(adding: twice),
      to: .servicePlan(adding: twice.map { $0.replacing("from: 2022-03-31", with: "from: 2022-04-30") }))
    #expect(altered.findings.map(\.severity) == [.warning])
  }

  @Test func `a milestone is neither dropped nor emptied in silence`() {
    func plan(_ lines: String...) -> RuleExample {
      .servicePlan(
        adding: ["milestones:", "  - title: Nine in ten schools have a report", "    due: 2022-01-31"] + lines)
    }
    #expect(codes(from: plan(), to: plan("    dropped: 2022-01-20")) == ["C013"])
    #expect(codes(from: plan(), to: plan("    dropped: 2022-01-20", "    reason: All of them do.")) == [])
    let fewer = RuleExample(plan().text.replacing("Nine in ten", with: "9 in 10"), at: plan().path)
    let even = RuleExample(plan().text.replacing("Nine in ten", with: "6 in 10"), at: plan().path)
    #expect(codes(from: fewer, to: even) == ["C013"])
  }

  @Test func `a day for a target may move along with the action`() {
    let moved = RuleExample.servicePlan(
      ("due: 2022-07-31", "due: 2022-09-30"),
      adding: Array(Self.measure.dropLast()) + ["    by: 2022-09-30"] + Self.entry + [
        "    field: due", "    from: 2022-07-31", "    to: 2022-09-30", "    reason: Posts were empty.",
      ])
    #expect(codes(from: .servicePlan(adding: Self.measure), to: moved) == [])
  }

  @Test func `a withdrawal is not taken back in silence`() {
    let withdrawn = RuleExample.servicePlan(
      ("category: must", "category: should"),
      adding: ["withdrawn:", "  date: 2022-03-01", "  reason: The county does the same."])
    #expect(codes(from: withdrawn, to: .servicePlan(("category: must", "category: should"))) == ["C010"])
  }

  @Test func `a duty may go to another Must`() {
    let second = ["category: must", "duties: [cfa-2014-s69]"]
    let before = RuleExample.servicePlan(("[cfa-2014-s69]", "[cfa-2014-s69, send-regs-2014-r51]"), second: second)
    let now = RuleExample.servicePlan(second: ["category: must", "duties: [cfa-2014-s69, send-regs-2014-r51]"])
    #expect(codes(from: before, to: now) == [])
    let difference = PlanDifference(of: PlanComparison(from: folder(before), to: folder(now)))
    #expect(difference.unexplained.map(\.words) == [])
    let gone = PlanDifference(of: PlanComparison(from: folder(before), to: folder(.servicePlan(second: second))))
    #expect(gone.unexplained.map(\.words) == ["no longer rests on send-regs-2014-r51"])
  }

  @Test(arguments: ["changes:", "measures:", "milestones:", "lead:"])
  func `a misspelt key is no change of what it holds`(key: String) {
    let full = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    lead: SENCO Adviser\n    due: 2022-07-31"),
      adding: Self.measure + ["milestones:", "  - title: Model report agreed", "    due: 2022-01-31"] + Self.entry + [
        "    field: due", "    from: 2022-05-31", "    reason: Posts were empty.",
      ])
    let misspelt = RuleExample(
      full.text.replacing("    \(key)", with: "    \(key.dropLast())x:"), at: full.path)
    #expect(codes(from: full, to: misspelt) == [])
    let difference = PlanDifference(of: PlanComparison(from: folder(full), to: folder(misspelt)))
    #expect(difference.entries.map(\.words) == [] && difference.unread.count == 1)
    #expect(codes(from: misspelt, to: full) == ["C022"])
  }

  @Test func `who answers and what a phase is for do not change unseen`() {
    let one = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    accountable: Director of Education\n    due: 2022-07-31"))
    let other = RuleExample.servicePlan(
      ("    due: 2022-07-31", "    accountable: Assistant Director\n    due: 2022-07-31"))
    #expect(change(from: one, to: other).findings.map(\.severity) == [.note])
    #expect(codes(from: .partnership(), to: .partnership(("focus: must", "focus: should"))) == ["C015"])
  }

  @Test func `the first day of a milestone is kept`() {
    func plan(_ due: String, first: String? = nil) -> RuleExample {
      .servicePlan(
        adding: ["milestones:", "  - title: Model report agreed", "    due: \(due)"]
          + (first.map { ["    first-due: \($0)", "    reason: The template came late."] } ?? []))
    }
    #expect(codes(from: plan("2022-01-31"), to: plan("2022-04-30", first: "2022-01-31")) == [])
    #expect(codes(from: plan("2022-01-31"), to: plan("2022-04-30", first: "2022-04-01")) == ["C013"])
    let moved = plan("2022-04-30", first: "2022-01-31")
    #expect(codes(from: moved, to: plan("2022-04-30", first: "2022-04-01")) == ["C013"])
    #expect(codes(from: moved, to: plan("2022-04-30")) == ["C013"])
  }

  @Test func `the lead of a whole plan is told`() throws {
    let other = RuleExample.servicePlan(("lead: Chair of the SENCO network", "lead: Head of Inclusion"))
    let found = change(from: .servicePlan(), to: other).findings
    #expect(found.map(\.rule.code) == ["C011"] && found.map(\.severity) == [.note])
  }

  @Test func `what could not be read before is named`() {
    let broken = RuleExample.servicePlan(("due: 2022-07-31", "due: 31/07/2022"))
    #expect(codes(from: broken, to: .servicePlan(("due: 2022-07-31", "due: 2024-07-31"))) == ["C022"])
    let comparison = PlanComparison(from: folder(.servicePlan()), to: folder(broken))
    #expect(PlanDifference(of: comparison).unread.map(\.path) == ["schools/senco-network.yaml"])
    #expect(PlanDifference(of: comparison).unread.map(\.isEarlier) == [false])
  }

  @Test func `each difference names the line of its action`() {
    let two = RuleExample.servicePlan(second: [])
    let moved = RuleExample.servicePlan(("due: 2022-07-31", "due: 2022-08-31"))
    let entries = PlanDifference(of: PlanComparison(from: folder(two), to: folder(moved))).entries
    #expect(entries.map { "\($0.kind) \($0.line)" } == ["gone 18", "moved 7"])
  }

  @Test func `milestones are part of what changed`() {
    func difference(_ before: [String], _ now: [String]) -> [PlanDifference.Entry] {
      let comparison = PlanComparison(
        from: folder(.servicePlan(adding: before)), to: folder(.servicePlan(adding: now)))
      return PlanDifference(of: comparison).entries
    }
    let step = ["milestones:", "  - title: Model report agreed", "    due: 2022-01-31"]
    let later = ["milestones:", "  - title: Model report agreed", "    due: 2022-04-30"]
    #expect(
      difference(step, later).map(\.words) == [
        "milestone 'Model report agreed' moved from 31 January 2022 to 30 April 2022"
      ])
    #expect(difference(step, later).map(\.isUnexplained) == [true])
    #expect(difference(step, later + ["    first-due: 2022-01-31"]).map(\.isUnexplained) == [false])
    #expect(difference(step, []).map(\.words) == ["milestone 'Model report agreed', due 31 January 2022, is gone"])
  }

  @Test func `an acceptance of several rules, and one behind which nothing stands, are told`() throws {
    func codes(_ example: RuleExample) throws -> [String] {
      PlanCheck(of: folder(example), today: try #require(CalendarDay(ExamplePlan.today))).findings.map(\.rule.code)
    }
    let several = RuleExample.servicePlan(adding: ["# accept P024, P033: with the clerk", "completed: 2022-07-15"])
    #expect(try codes(several).filter { !$0.hasPrefix("M") } == ["K031", "P024"])
    let last = RuleExample.servicePlan(adding: ["# accept P024: with the clerk"])
    #expect(try codes(last).filter { !$0.hasPrefix("M") } == ["K033"])
  }
}
