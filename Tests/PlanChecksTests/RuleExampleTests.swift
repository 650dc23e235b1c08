import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// The examples of every rule are run here; the same examples make its page.
@Suite struct RuleExampleTests {
  static let rules = RuleRegistry.all.filter { !$0.id.code.hasPrefix("S0") || $0.id.code == "S090" }
  static let broken = rules.flatMap { rule in rule.broken.map { (rule, $0) } }
  static let kept = rules.flatMap { rule in rule.kept.map { (rule, $0) } }

  static func findings(in example: RuleExample) throws -> [Finding] {
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    if let earlier = example.earlier {
      let before = RuleExample(earlier, at: example.path)
      let comparison = PlanComparison(
        from: PlanFolder(path: "plans", sources: ExamplePlan.sources(with: before)), to: folder)
      return ChangeCheck(of: comparison).findings
    }
    return PlanCheck(of: folder, today: try #require(CalendarDay(ExamplePlan.today))).findings
  }

  @Test(arguments: broken.indices)
  func `a broken example is found where it is marked, and nothing else is an error`(number: Int) throws {
    let (rule, example) = Self.broken[number]
    let findings = try Self.findings(in: example)
    let mine = findings.filter { $0.rule == rule.id }
    #expect(mine.count == 1, "\(rule.id.name): \(findings.map(\.message))")
    #expect(mine.first?.place == Place(path: example.path, range: example.markedRange), "\(rule.id.name)")
    #expect(mine.first?.severity == rule.severity)
    let others = findings.filter { $0.rule != rule.id && $0.severity == .error }
    #expect(others.isEmpty, "\(rule.id.name): \(others.map(\.message))")
  }

  @Test(arguments: kept.indices)
  func `a kept example has no finding at all`(number: Int) throws {
    let (rule, example) = Self.kept[number]
    let findings = try Self.findings(in: example)
    // What the plan around a dashboard or a review leaves open is for the rules about actions to say.
    let group = rule.id.code.prefix(1)
    let own = group == "M" || group == "V" ? findings.filter { $0.rule.code.hasPrefix(group) } : findings
    #expect(own.map(\.message) == [], "\(rule.id.name): \(own.map(\.rule.code))")
  }

  @Test func `codes and names are unique and well formed`() {
    let ids = RuleRegistry.all.map(\.id)
    #expect(Set(ids.map(\.code)).count == ids.count)
    #expect(Set(ids.map(\.name)).count == ids.count)
    for id in ids {
      #expect(id.code.wholeMatch(of: /[SKRPGDMVC]\d{3}/) != nil, "\(id.code)")
      #expect(id.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id.name)")
    }
  }

  @Test func `every rule says why and how to mend it, and shows it`() {
    // These have no example that a page could print.
    let withoutExample: Set = [
      "unreadable-file", "no-partnership", "not-utf-8", "utf-16", "file-too-large", "plan-file-lost",
    ]
    for rule in RuleRegistry.all {
      #expect(!rule.title.isEmpty && !rule.why.isEmpty && !rule.mend.isEmpty, "\(rule.id.name)")
      #expect(rule.broken.isEmpty == withoutExample.contains(rule.id.name), "\(rule.id.name)")
    }
  }

  @Test(arguments: [
    (["dutys: [cfa-2014-s69]"], "duties: [cfa-2014-s69]\n", ["K005"]),
    (["completed: 24/06/2022", "embedded: 2022-07-01"], "", ["K011"]),
    (["completed: 2022-06-24", "evidence:", "  - date: 24/06/2022", "    title: Minutes"], "", ["K011"]),
    (["withdrawn:", "  date: 2022-03-01", "  reson: Merged."], "", ["K005"]),
  ])
  func `a knock-on never repeats its cause`(lines: [String], without: String, codes: [String]) throws {
    let example = RuleExample.servicePlan((old: without.isEmpty ? "\u{0}" : "    " + without, new: ""), adding: lines)
    #expect(try Self.findings(in: example).map(\.rule.code) == codes)
  }

  @Test func `a knot of circles is told shortly`() throws {
    let actions = (10..<99).map { number in
      """
        - id: SCH-\(number)
          title: Publish reports
          category: should
          priority: journey
          due: 2022-07-31
          depends-on: [SCH-\(number == 98 ? 10 : number + 1), SCH-10]

      """
    }
    let head = "format: actionplan/1\nservice: senco-network\nlead: Chair of the SENCO network\nactions:\n"
    let text = head + actions.joined().split(separator: "\n").map { "  " + $0 + "\n" }.joined()
    let findings = try Self.findings(in: RuleExample(text))
    let circles = findings.filter { $0.rule.code.hasPrefix("R") }
    #expect(circles.map(\.rule.name) == ["dependency-cycle"])
    #expect((circles.first?.message.count ?? 0) < 300)
  }
}
