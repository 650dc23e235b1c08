import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What the examples of the rules on dashboard, reviews and audits leave open: limits and doubts.
@Suite struct FrameworkRuleTests {
  static let partnership = """
    format: actionplan/1
    partnership:
      name: Example Partnership
      plan: Example Plan
      from: 2021-09-01
      to: 2025-08-31
    priorities:
      - id: journey
        title: The journey
    sectors:
      - id: schools
        title: Schools
        services:
          - id: nurseries
            title: Nurseries
            prefix: NUR
    duties:
      - id: cfa-2014-s69
        title: Publish a report
        binds: [schools]

    """

  static let service = """
    format: actionplan/1
    service: nurseries
    lead: Head of the nurseries
    actions:
      - id: NUR-01
        title: Publish reports
        category: should
        priority: journey
        due: 2024-07-31

    """

  /// The codes and messages of groups M and V on `day` in a plan with these files besides.
  static func findings(_ files: [String: String], on day: String) throws -> [Finding] {
    let all = ["partnership.yaml": partnership, "schools/nurseries.yaml": service].merging(files) { $1 }
    let folder = PlanFolder(path: "plans", sources: all.map { SourceFile(path: $0.key, text: $0.value) })
    // What the plans around them leave open is for other tests.
    return PlanCheck(of: folder, today: try #require(CalendarDay(day))).findings.filter {
      !$0.rule.code.hasPrefix("P") && !$0.rule.code.hasPrefix("G")
    }
  }

  static func codes(_ files: [String: String], on day: String) throws -> [String] {
    try findings(files, on: day).map(\.rule.code)
  }

  static func dashboard(_ lines: [String], readings: [(String, String)]) -> [String: String] {
    let head = "format: actionplan/1\ndashboard:\n  - id: wait\n    title: The wait\n"
    let list = readings.map { "      - period: \($0.0)\n        value: \($0.1)\n" }
    return ["dashboard.yaml": head + (lines.map { "    \($0)\n" } + ["    readings:\n"] + list).joined()]
  }

  // MARK: Dashboard

  @Test(arguments: [
    ("percent", "100", nil), ("percent", "0", nil), ("percent", "-1", "which is below 0%."),
    ("percent", "100.1", "which is above 100%."), ("percent", "945", "which is above 100%. Did you mean 94.5?"),
    ("percent", "1945", "which is above 100%. Did you mean 19.45?"), ("percent", "<5", nil), ("percent", "43/75", nil),
    ("percent", "yes", "which is a yes or no, not a number."), ("yes-no", "no", nil),
    ("yes-no", "1", "which is neither yes nor no."), ("people", "12.5", "which is not a whole number of people."),
    ("people", "-2", "which is fewer than nobody."), ("people", "7/9", nil), ("weeks", "-1", nil),
    ("weeks", "7/2", nil),
    ("weeks", "yes", "which is a yes or no, not a number."),
  ])
  func `a value is held against its unit`(unit: String, value: String, ending: String?) throws {
    let files = Self.dashboard(["unit: \(unit)", "better: lower"], readings: [("2022", value)])
    let found = try Self.findings(files, on: "2023-01-31").filter { $0.severity == .error }
    #expect(found.count == (ending == nil ? 0 : 1))
    if let ending { #expect(found.first?.message.hasSuffix(ending) == true, "\(found.map(\.message))") }
  }

  @Test(arguments: [
    (["2021-Q3", "2021-Q4", "2022-Q1"], nil), (["2022-Q1", "2021-Q3"], 1), (["2021-Q3", "2022-Q4"], 4),
    (["2021-Q3", "2022-Q1", "2022-Q3"], 2), (["2021", "2022-Q4"], nil),
  ])
  func `gaps between readings are counted`(periods: [String], missing: Int?) throws {
    let lines = ["cadence: quarterly", "better: lower"]
    let files = Self.dashboard(lines, readings: periods.map { ($0, "7") })
    let found = try Self.findings(files, on: "2022-12-31").filter { $0.rule.code == "M008" }
    let words = missing.map { $0 == 1 ? "wait: one period has no reading" : "wait: \($0) periods have no reading" }
    #expect(found.map(\.message.localizedPrefix) == [words].compactMap { $0 })
  }

  @Test func `a gap at a declared break is none`() throws {
    let lines = ["cadence: yearly", "better: lower", "breaks:", "  - period: 2023", "    reason: Counted anew."]
    #expect(try Self.codes(Self.dashboard(lines, readings: [("2021", "7"), ("2023", "8")]), on: "2024-06-30") == [])
  }

  @Test(arguments: [
    ("quarterly", "2022-Q1", "2022-12-30", false), ("quarterly", "2022-Q1", "2022-12-31", true),
    ("yearly", "2021", "2023-12-30", false), ("yearly", "2021", "2023-12-31", true),
    ("monthly", "2022-03", "2022-06-29", false), ("monthly", "2022-03", "2022-06-30", true),
    // When the plan is over nobody has to read on.
    ("yearly", "2024", "2031-01-01", false),
  ])
  func `an indicator is stale after three quarters or two other periods`(
    cadence: String, period: String, day: String, isStale: Bool
  ) throws {
    let files = Self.dashboard(["cadence: \(cadence)", "better: lower"], readings: [(period, "7")])
    #expect(try Self.codes(files, on: day) == (isStale ? ["M009"] : []))
  }

  @Test func `an indicator is not asked for when every action that was to move it is over`() throws {
    let files = Self.dashboard(["cadence: quarterly", "better: lower"], readings: [("2022-Q1", "7")])
    let measure = "    measures:\n      - indicator: wait\n        target: 3\n"
    let open = files.merging(["schools/nurseries.yaml": Self.service + measure]) { $1 }
    #expect(try Self.codes(open, on: "2023-03-31") == ["M009"])
    let withdrawn = "    withdrawn:\n      date: 2022-10-01\n      reason: Merged.\n      agreed-by: The board\n"
    let over = files.merging(["schools/nurseries.yaml": Self.service + measure + withdrawn]) { $1 }
    #expect(try Self.codes(over, on: "2023-03-31") == [])
  }

  @Test func `a knock-on in the dashboard never repeats its cause`() throws {
    var files = Self.dashboard(
      ["cadence: quarterly", "bettr: lower", "target: 3", "target-by: 2024-01-01"], readings: [("2022-Q1", "7")])
    #expect(try Self.codes(files, on: "2023-12-31") == ["K005"])
    files = Self.dashboard(
      ["cadence: quarterly", "better: lower"], readings: [("2022-Q1", "7"), ("2022-Q5", "7"), ("2022-Q4", "7")])
    #expect(try Self.codes(files, on: "2022-12-31") == ["K015"])
  }

  // MARK: Reviews and audits

  static let first = "format: actionplan/1\nreview: 2022\nfrom: 2021-09-01\nto: 2022-08-31\n"
  static let second = "format: actionplan/1\nreview: 2023\nfrom: 2022-09-01\nto: 2023-08-31\n"
  static let heard = "heard:\n  - priority: journey\n    heard: It is better.\n"
  static let decided = "decisions:\n  - action: NUR-01\n    decision: continue\n    reason: On track.\n"

  @Test(arguments: [("2023-11-30", []), ("2023-12-02", ["V002"]), ("2022-08-31", [])])
  func `a year has three months for its review`(day: String, codes: [String]) throws {
    #expect(try Self.codes(["reviews/2022.yaml": Self.first + Self.heard + Self.decided], on: day) == codes)
  }

  @Test func `a plan that keeps no reviews in its folder is not asked for them`() throws {
    #expect(try Self.codes([:], on: "2025-06-30") == [])
  }

  @Test func `a review that could not be read is not called missing`() throws {
    let broken = Self.second.replacing("to: 2023", with: "to: 31/08/2023 2023")
    let files = ["reviews/2022.yaml": Self.first + Self.heard + Self.decided, "reviews/2023.yaml": broken]
    #expect(try Self.codes(files, on: "2024-06-30") == ["K011"])
  }

  @Test func `an action that could not be read may move an indicator`() throws {
    let dashboard =
      "format: actionplan/1\ndashboard:\n  - id: waits\n    title: Waits\n    unit: weeks\n    better: lower\n    target: 9\n"
      + "  - id: calls\n    title: Calls\n    unit: calls\n    better: lower\n"
    let used = Self.service + "    measures:\n      - indicator: waits\n"
    let whole = ["dashboard.yaml": dashboard, "schools/nurseries.yaml": used]
    let codes = try Self.codes(whole, on: "2024-06-30")
    #expect(codes.contains("M011") && codes.contains("M012"))
    let broken = ["dashboard.yaml": dashboard, "schools/nurseries.yaml": used + "    - x\n"]
    #expect(try Self.codes(broken, on: "2024-06-30").filter { $0 == "M011" || $0 == "M012" } == [])
  }

  @Test func `only the latest review is asked for what it left out`() throws {
    let files = ["reviews/2022.yaml": Self.first, "reviews/2023.yaml": Self.second]
    let found = try Self.findings(files, on: "2023-09-30")
    #expect(found.map(\.rule.code) == ["V005", "V007"], "\(found.map(\.message))")
    #expect(Set(found.map(\.place.path)) == ["reviews/2023.yaml"])
  }

  @Test func `a review that is still being written is not asked yet`() throws {
    #expect(try Self.codes(["reviews/2022.yaml": Self.first], on: "2022-08-30") == [])
  }

  @Test func `an action added later, ended before or reopened since is not asked for`() throws {
    let review = ["reviews/2022.yaml": Self.first + Self.heard]
    let open = review.merging(["schools/nurseries.yaml": Self.service]) { $1 }
    #expect(try Self.codes(open, on: "2022-09-30").contains("V005"))
    let reopened = """
      changes:
            - date: 2022-09-15
              field: completed
              from: 2022-08-15
              reason: The reports were last year's.
              agreed-by: The board
      """
    for lines in ["added: 2022-09-01", "completed: 2022-08-31", reopened] {
      let service = Self.service.replacing("category: should", with: "category: should\n    \(lines)")
      let files = review.merging(["schools/nurseries.yaml": service]) { $1 }
      #expect(try Self.codes(files, on: "2022-09-30") == [], "\(lines)")
    }
    let later = Self.service + "    completed: 2022-09-01\n"
    let files = review.merging(["schools/nurseries.yaml": later]) { $1 }
    #expect(try Self.codes(files, on: "2022-09-30").contains("V005"))
  }

  @Test(arguments: [(60, "NUR-59 and NUR-60, open on"), (61, "NUR-58, NUR-59 and 2 others, open on")])
  func `every action that a review leaves out is named, up to a whole plan of them`(count: Int, end: String) throws {
    let actions = (2...count).map { number in
      "  - id: NUR-\(number < 10 ? "0" : "")\(number)\n    title: Publish report \(number)\n    category: should\n"
        + "    priority: journey\n    due: 2024-07-31\n"
    }
    let service = Self.service + actions.joined()
    let files = ["reviews/2022.yaml": Self.first + Self.heard, "schools/nurseries.yaml": service]
    let found = try #require(try Self.findings(files, on: "2022-09-30").first { $0.rule.code == "V005" })
    #expect(found.message.contains(end), "\(found.message)")
  }

  @Test func `decisions with a mistake in them are not called missing`() throws {
    let review = Self.first + Self.heard + "decisions:\n  - action: NUR-01\n    decision: continu\n  - acton: NUR-02\n"
    #expect(try Self.codes(["reviews/2022.yaml": review], on: "2022-09-30") == ["K012", "K005"])
  }

  @Test func `a decision to adapt is shown by a change in its year or later`() throws {
    let review = ["reviews/2022.yaml": Self.first + Self.heard + Self.decided.replacing("continue", with: "adapt")]
    #expect(try Self.codes(review, on: "2022-09-30") == ["V009"])
    let change = """
          changes:
            - date: 2022-10-01
              field: scope
              from: All nurseries
              to: Some nurseries
              reason: Money.
              agreed-by: The board

      """
    let service = ["schools/nurseries.yaml": Self.service + change]
    #expect(try Self.codes(review.merging(service) { $1 }, on: "2022-11-30") == [])
  }

  @Test func `only the last that was found of a duty wants an answer`() throws {
    func audit(_ date: String, _ result: String) -> String {
      "format: actionplan/1\naudit: \(date.prefix(7))\ndate: \(date)\nfindings:\n"
        + "  - duty: cfa-2014-s69\n    sector: schools\n    result: \(result)\n"
    }
    let early = ["audits/2022-05-20-code.yaml": audit("2022-05-20", "not-met")]
    #expect(try Self.codes(early, on: "2022-06-30") == ["V010"])
    let both = early.merging(["audits/2023-05-20-code.yaml": audit("2023-05-20", "met")]) { $1 }
    #expect(try Self.codes(both, on: "2023-06-30") == [])
    #expect(try Self.codes(both, on: "2024-12-31") == ["V012"])
  }

  @Test func `facts of every file are held against today`() throws {
    let files = [
      "audits/2022-05-20-code.yaml":
        "format: actionplan/1\naudit: 2022-05\ndate: 2022-05-20\nfindings:\n  - duty: cfa-2014-s69\n    result: met\n",
      "reviews/2022.yaml": Self.first + "board:\n  - id: D-2022-01\n    date: 2022-10-12\n    decision: Move it.\n",
      "put-right.yaml": "format: actionplan/1\nput-right:\n  - id: PR-2022-01\n    date: 2022-05-01\n    what: Late.\n",
    ].merging(
      Self.dashboard(["better: lower"], readings: [("2021", "7\n        recorded: 2022-05-02")])
    ) { $1 }
    let found = try Self.findings(files, on: "2022-04-30").filter { $0.rule.code == "V001" }
    #expect(found.map(\.place.path).sorted() == files.keys.sorted())
    #expect(try !Self.codes(files, on: "2022-10-12").contains("V001"))
  }
}

extension String {
  /// The words of a message about gaps, up to the word "reading".
  fileprivate var localizedPrefix: String {
    range(of: "no reading").map { String(self[..<$0.upperBound]) } ?? self
  }

  private func range(of part: String) -> Range<Index>? { ranges(of: part).first }
}
