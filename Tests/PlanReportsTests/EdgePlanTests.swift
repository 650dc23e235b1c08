import ActionPlans
import PlanFiles
import PlanProgress
import SourceText
import Testing

@testable import PlanReports

/// Plans with little in them, and days on which little can be said.
@Suite struct EdgePlanTests {
  private func plan(_ actions: String, on day: String = "2022-08-31") throws -> DatedPlan {
    let partnership = """
      format: actionplan/1
      partnership:
        name: P
        plan: Small Plan
        from: 2021-09-01
        to: 2025-08-31
      priorities:
        - id: journey
          title: Journey
      sectors:
        - id: council
          title: Council
          services:
            - id: one
              title: One Service
              prefix: ONE

      """
    let service = "format: actionplan/1\nservice: one\nlead: Head\nactions:\(actions)\n"
    let sources = [("partnership.yaml", partnership)] + (actions.isEmpty ? [] : [("council/one.yaml", service)])
    let folder = PlanFolder(path: "p", sources: sources.map { SourceFile(path: $0.0, text: $0.1) })
    return try #require(DatedPlan(folder, asOf: CalendarDay(day) ?? CalendarDay(number: 0)))
  }

  private func action(_ category: String, _ rest: String = "") -> String {
    "\n  - id: ONE-01\n    title: Do it\n    category: \(category)\n    priority: journey\n    due: 2023-01-31\n\(rest)"
  }

  private func sentences(_ plan: DatedPlan) -> [String] { AccountabilitySummary(of: plan).inBrief.sentences }

  @Test func `a folder without a partnership has no plan`() {
    let folder = PlanFolder(path: "p", sources: [])
    #expect(DatedPlan(folder, asOf: CalendarDay(number: 0)) == nil)
  }

  @Test func `a plan with no actions says so in one sentence`() throws {
    let plan = try plan("")
    #expect(sentences(plan) == ["Nothing is promised here, so nothing can be said yet."])
    let text = String(decoding: AccountabilitySummary(of: plan).text(width: 80, palette: .none), as: UTF8.self)
    #expect(text.contains("- One Service (Council)"))
    #expect(!text.contains("Must do's that are late"))
    #expect(
      String(decoding: ActionList(of: plan).text(width: 80, palette: .none), as: UTF8.self)
        == "No actions on 31 August 2022\n")
    #expect(!ProgressJSON(of: plan).json().isEmpty)
  }

  @Test func `a plan that has not begun says when it does`() throws {
    let plan = try plan(action("must"), on: "2021-08-01")
    #expect(sentences(plan) == ["The plan begins on 1 September 2021, so nothing can be said yet."])
    let status = String(decoding: StatusPicture(of: plan).text(width: 80, palette: .none), as: UTF8.self)
    #expect(status == "Small Plan\nAs of 1 August 2021\nThe plan begins on 1 September 2021.\n")
  }

  @Test func `a plan of one Must is told in the singular`() throws {
    #expect(
      sentences(try plan(action("must"))) == [
        "The one promised Must do is not delivered yet.",
        "The one that is still open is off track.",
        "There is nothing earlier to compare with: the plan began on 1 September 2021.",
        "No due date was moved later.",
        "1 action was not heard of for over 92 days.",
        "Nothing is asked of the board.",
      ])
  }

  @Test func `a plan of one delivered Must has nothing open`() throws {
    let done = "    completed: 2022-02-01\n    evidence:\n      - date: 2022-02-01\n        title: Paper\n"
    #expect(
      sentences(try plan(action("must", done))).prefix(2) == [
        "The one promised Must do is delivered.",
        "There is nothing earlier to compare with: the plan began on 1 September 2021.",
      ])
  }

  @Test func `a plan with no Must says so and has no red headline`() throws {
    let plan = try plan(action("could"))
    #expect(sentences(plan).first == "Nothing promised here is a Must do.")
    let text = String(decoding: AccountabilitySummary(of: plan).text(width: 80, palette: .none), as: UTF8.self)
    #expect(text.contains("Overall green: on track (there is no Must do)"))
    #expect(text.contains("With no Must do: Council."))
    #expect(!text.contains("Must do's that are late"))
  }

  @Test func `an action that is still to join is told as such`() throws {
    let plan = try plan(action("must", "    added: 2022-10-01\n"))
    let detail = try #require(ActionDetail(of: ID("one-01"), in: plan))
    #expect(detail.figure == nil)
    let text = String(decoding: detail.text(width: 80, palette: .none), as: UTF8.self)
    #expect(text.contains("Not in the plan on 31 August 2022; it joins on 1 October 2022."))
    #expect(ActionDetail(of: ID("TWO-01"), in: plan) == nil)
  }

  @Test func `a plan with mistakes is marked before anything is said`() throws {
    let plan = try plan(action("must", "    nonsense: yes\n"))
    #expect(AccountabilitySummary(of: plan).inBrief.warning != nil)
  }

  @Test(arguments: ["2021-09-01", "2022-08-31", "2023-08-31", "2025-12-31"])
  func `the brief has at most eight sentences of at most thirty words`(_ day: String) throws {
    let sentences = sentences(try SamplePlan.dated(day))
    #expect(sentences.count <= 8)
    for sentence in sentences { #expect(sentence.split(separator: " ").count <= 30, "\(sentence)") }
  }

  @Test func `comparing with the same day finds no change`() throws {
    let plan = try SamplePlan.dated()
    let summary = AccountabilitySummary(of: plan, comparedWith: plan.asOf)
    #expect(summary.changes.isEmpty)
    #expect(summary.sectors.allSatisfy { $0.standing.direction != .better && $0.standing.direction != .worse })
  }

  @Test func `a scope leaves out what is not in it`() throws {
    let plan = try SamplePlan.dated()
    let summary = AccountabilitySummary(of: plan, scope: .init(services: [ID("therapies")]))
    #expect(summary.actions.map(\.id.text) == ["THR-01", "THR-02", "THR-03", "THR-04"])
    #expect(summary.sectors.map(\.standing.id) == ["health"])
    #expect(summary.lateMusts.map(\.figure.id.text) == ["THR-01"])
    #expect(summary.tallies.must.promised == 2)
    let whole = AccountabilitySummary(of: plan, scope: .init(sectors: plan.plan.partnership.sectors.map(\.id)))
    #expect(whole.tallies == plan.figures.plan?.tallies)
  }
}
