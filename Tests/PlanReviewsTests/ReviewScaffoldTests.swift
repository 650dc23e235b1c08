import ActionPlans
import PlanFiles
import PlanReviews
import SourceText
import Testing
import YAMLLite

/// A review's file is begun and gone on with, and nothing that a person wrote is lost.
@Suite struct ReviewScaffoldTests {
  let plan: Plan
  let framework: PlanFramework
  static let today = SignedPlan.today

  init() throws {
    let folder = try SignedPlan.kept.get().folder
    plan = try #require(folder.plan)
    framework = folder.framework
  }

  static let head = "format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\n"

  private func file(_ text: String) -> PlanFile {
    PlanFile(SourceFile(path: "reviews/2025.yaml", bytes: Array(text.utf8)), under: framework)
  }

  /// The text once everything that is missing has been added.
  private func completed(_ text: String) throws -> (text: String, added: Int)? {
    let file = file(text)
    guard case .review(let review) = file.content else { return nil }
    guard let scaffold = ReviewScaffold(adding: review, in: file, of: plan, today: Self.today) else { return nil }
    return (String(decoding: scaffold.bytes, as: UTF8.self), scaffold.added)
  }

  @Test func `a new review has a place for every priority, way of working and open action`() throws {
    let day = try #require(CalendarDay("2025-08-31"))
    let from = try #require(CalendarDay("2024-09-01"))
    let scaffold = ReviewScaffold(ID("2025"), from: from, to: day, of: plan, today: Self.today)
    let file = file(String(decoding: scaffold.bytes, as: UTF8.self))
    #expect(file.findings == [])
    guard case .review(let review) = file.content else { return #expect(Bool(false), "no review") }
    #expect(review.ways.map(\.way) == plan.partnership.ways.map(\.id))
    #expect(review.decisions.count == 21)
    #expect(review.decisions.allSatisfy { $0.decision == nil && $0.reason == nil })
    for priority in plan.partnership.priorities {
      #expect(file.tree.source.text(ByteRange(0, file.tree.source.count)).contains("#   priority: \(priority.id)\n"))
    }
    #expect(try completed(file.tree.source.text(ByteRange(0, file.tree.source.count)))?.added == 0)
  }

  /// Files as people leave them.
  static let begun = [
    head,
    head + "heard:\nways:\ndecisions:\n",
    head + "heard: []\nways: []   # none yet\ndecisions: []\n",
    head
      + "decisions:\n- action: INC-01\n  decision: continue\n  reason: >\n    It goes on\n    for a while.\n# The rest comes later.\nways:\n"
      + "  -   way: integrity\n      kept: yes\n",
    head + "ways:\n  - way: integrity\n    kept: yes\nheard:\n  - heard: Nothing.\n    priority: journey",
    head
      + "decisions:\n      - action: INC-01\n        decision: continue\nboard:\n  - id: D-2025-01\n    date: 2025-09-01\n    decision: Go on.\n",
    head + "decisions:\n  -\n    action: INC-01\n    decision: continue\n",
    head + "decisions:\n-\n  # Why?\n  action: INC-01\n\n  decision: continue\n...\n",
    head + "...\n# Nothing comes behind this.\n",
    (head + "ways:\n  - way: integrity\n    kept: yes\n").split(separator: "\n").map { "  \($0)\n" }.joined(),
    head + "decisions:\n  - action: INC-01\n    reason: |+\n      It goes on.\n\n\n",
    head + "heard:\n  - heard: >+\n      Nothing.\n\n    # Said twice.\n\nways:\n",
    "\u{FEFF}" + (head + "ways:\n  - way: integrity\n    kept: yes\n").split(separator: "\n").joined(separator: "\r\n")
      + "\r\n",
  ]

  @Test(arguments: begun) func `what stands there stays, and the rest is added once`(text: String) throws {
    let (completed, added) = try #require(try completed(text))
    #expect(added > 20)
    let file = file(completed)
    #expect(file.findings.filter { $0.severity == .error } == [])
    // Every line that was there is there still, in its order; empty lists alone became lists with entries.
    var left = completed.split(whereSeparator: \.isNewline)[...]
    for line in text.split(whereSeparator: \.isNewline) where !line.contains("[]") {
      guard let place = left.firstIndex(of: line) else { return #expect(Bool(false), "'\(line)' is lost") }
      left = left[(place + 1)...]
    }
    guard case .review(let review) = file.content else { return #expect(Bool(false), "no review") }
    #expect(Set(review.decisions.map(\.action)).count == 21)
    #expect(Set(review.ways.map(\.way)) == Set(plan.partnership.ways.map(\.id)))
    #expect(try self.completed(completed)?.added == 0)
    #expect(completed.utf8.contains(0x0D) == text.utf8.contains(0x0D))
    #expect(!completed.utf8.contains(0x0D) || completed.split(separator: "\r\n").allSatisfy { !$0.utf8.contains(0x0A) })
  }

  @Test(arguments: [
    "# The next priority: adulthood and its new college course.", "#   priority: adulthood, then the rest",
    "#   priority: adulthood comes next", "# # priority: adulthood", "# our-priority: adulthood",
  ])
  func `a comment that only speaks of a priority hides no place`(note: String) throws {
    let (completed, _) = try #require(try completed(Self.head + "heard:\n  \(note)\n"))
    #expect(completed.contains("#   priority: adulthood\n"))
  }

  @Test(arguments: ["#priority: adulthood", "#     priority:   adulthood  "])
  func `a place that stands there is known again, however it is set`(line: String) throws {
    let (completed, _) = try #require(try completed(Self.head + "heard:\n  \(line)\n"))
    #expect(!completed.contains("#   priority: adulthood\n"))
  }

  @Test func `a list in brackets cannot be added to`() throws {
    #expect(try completed(Self.head + "ways: [{way: integrity, kept: yes}]\n") == nil)
  }
}
