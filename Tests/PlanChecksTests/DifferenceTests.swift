import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What became of promises between two versions, as a board hears of it.
@Suite struct DifferenceTests {
  private func difference(from earlier: RuleExample, to current: RuleExample) -> PlanDifference {
    func folder(_ example: RuleExample) -> PlanFolder {
      PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    }
    return PlanDifference(of: PlanComparison(from: folder(earlier), to: folder(current)))
  }

  private static let entry = [
    "changes:", "  - date: 2022-03-14", "    field: due", "    from: 2022-05-31", "    to: 2022-07-31",
    "    reason: The model report came late.",
  ]

  @Test func `the same words in another order and layout are no difference`() {
    let other = RuleExample.servicePlan(
      ("    duties: [cfa-2014-s69]\n", ""), adding: ["# a comment", "duties:", "  - 'cfa-2014-s69'"])
    #expect(difference(from: .servicePlan(), to: other).entries.isEmpty)
  }

  @Test func `a move counts its days and the moves before it`() {
    let before = RuleExample.servicePlan(adding: Self.entry)
    let now = RuleExample.servicePlan(
      ("due: 2022-07-31", "due: 2022-08-31"),
      adding: Self.entry + [
        "  - date: 2022-07-01", "    field: due", "    from: 2022-07-31", "    to: 2022-08-31",
        "    reason: Once more.",
        "    agreed-by: SEND Partnership Board",
      ])
    let entries = difference(from: before, to: now).entries
    #expect(entries.map(\.kind) == [.moved])
    #expect(entries.first?.daysLater == 31 && entries.first?.movesBefore == 1)
    #expect(entries.first?.reason == "Once more." && entries.first?.agreedBy == "SEND Partnership Board")
    #expect(entries.first?.isUnexplained == false)
  }

  @Test(arguments: [
    ("due: 2022-07-31", "due: 2022-06-30", PlanDifference.Kind.strengthened, false),
    ("due: 2022-07-31", "due: 2022-08-31", .moved, true),
    ("category: must", "category: could", .lowered, true),
    ("due: 2022-07-31", "due: 2022-07-31\n    start: 2022-01-01", .other, true),
    ("due: 2022-07-31", "due: 2022-07-31\n    completed: 2022-07-31", .kept, false),
    ("due: 2022-07-31", "due: 2022-07-31\n    completed: 2022-08-01", .keptLate, false),
    ("due: 2022-07-31", "due: 2022-07-31\n    withdrawn:\n      date: 2022-01-01", .withdrawn, true),
    ("every school", "each school", .other, false),
    ("id: SCH-01", "id: SCH-02", .gone, true),
  ])
  func `each kind of difference is told`(old: String, new: String, kind: PlanDifference.Kind, isUnexplained: Bool) {
    let entries = difference(from: .servicePlan(), to: .servicePlan((old, new))).entries
    #expect(entries.first?.kind == kind, "\(entries)")
    #expect(entries.first?.isUnexplained == isUnexplained)
    #expect(entries.count == (kind == .gone ? 2 : 1))
  }

  private static let measure = [
    "measures:", "  - indicator: salt-wait-weeks", "    baseline: 31", "    target: 18", "    by: 2022-07-31",
  ]
  private static let completed = [
    "completed: 2022-06-24", "evidence:", "  - date: 2022-06-24", "    title: Minutes of the board",
  ]
  private static let withdrawn = [
    "withdrawn:", "  date: 2022-03-01", "  reason: The county does it.", "  agreed-by: SEND Partnership Board",
  ]

  private static func change(_ lines: String...) -> [String] {
    let entry = ["date: 2022-07-01"] + lines + ["reason: It was agreed.", "agreed-by: SEND Partnership Board"]
    return ["changes:"] + entry.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }

  @Test(arguments: [
    (measure, measure.replacing(["    target: 18"], with: ["    target: 24"]), PlanDifference.Kind.eased, true),
    (
      measure,
      measure.replacing(["    target: 18"], with: ["    target: 24"])
        + change("field: target", "indicator: salt-wait-weeks", "from: 18", "to: 24"), .eased, false
    ),
    (measure, measure.replacing(["    target: 18"], with: []), .eased, true),
    (measure, measure.replacing(["    baseline: 31"], with: ["    baseline: 35"]), .eased, true),
    (measure.replacing(["    baseline: 31"], with: []), [], .eased, true),
    (measure, measure.replacing(["    target: 18"], with: ["    target: 16"]), .strengthened, false),
    (completed, [], .reopened, true),
    (completed, change("field: completed", "from: 2022-06-24"), .reopened, false),
    (withdrawn, [], .reopened, true),
    (withdrawn, change("field: withdrawn", "from: 2022-03-01"), .reopened, false),
    (completed, completed + ["embedded: 2022-11-30"], .embedded, false),
  ])
  func `each kind of difference in measures and in how an action ended is told`(
    before: [String], now: [String], kind: PlanDifference.Kind, isUnexplained: Bool
  ) {
    let entries = difference(from: .servicePlan(adding: before), to: .servicePlan(adding: now)).entries
    #expect(entries.map(\.kind) == [kind], "\(entries.map(\.words))")
    #expect(entries.first?.isUnexplained == isUnexplained)
  }

  @Test func `what cannot be read is neither gone nor new`() {
    let broken = RuleExample.servicePlan(("due: 2022-07-31", "due: 31/07/2022"))
    #expect(difference(from: .servicePlan(), to: broken).entries.isEmpty)
    #expect(difference(from: broken, to: .servicePlan()).entries.isEmpty)
  }
}
