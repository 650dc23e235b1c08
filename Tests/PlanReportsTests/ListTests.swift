import ActionPlans
import PlanProgress
import PlanReports
import Testing

/// Which actions a list shows, and in which order.
@Suite struct ListTests {
  struct Case: Sendable {
    let what: String
    let ids: String
    let set: @Sendable (inout ActionFilter) -> Void

    init(_ what: String, _ ids: String, _ set: @escaping @Sendable (inout ActionFilter) -> Void) {
      (self.what, self.ids, self.set) = (what, ids, set)
    }
  }

  static let cases = [
    Case("could", "INC-06 INC-07 THR-04") { $0.categories = [.could] },
    Case("a sector", "NHS-01 THR-01 THR-02 THR-03 THR-04") { $0.sectors = [ID("health")] },
    Case("a service", "THR-01 THR-02 THR-03 THR-04") { $0.services = [ID("therapies")] },
    Case("a lead, letter case aside", "NHS-01") { $0.leads = ["chief nurse"] },
    Case("two ratings", "INC-01 INC-05 INC-07 INC-08 INC-09") { $0.ratings = [.red, .grey] },
    Case("a state", "INC-04 INC-05") { $0.states = [.claimed] },
    Case("a priority", "INC-03 INC-07 NHS-01 THR-01 THR-02 THR-04") { $0.priorities = [ID("access")] },
    Case("a way", "INC-01") { $0.ways = [ID("integrity")] },
    Case("a duty", "INC-08 INC-09") { $0.duties = [ID("cfa-2014-s44")] },
    Case("due before", "INC-02 INC-03 THR-04") { $0.dueBefore = CalendarDay("2023-03-31") },
    Case("words of a title", "INC-01 INC-02 THR-01 THR-02") { $0.search = "WEEKS" },
    Case("words of a note", "INC-01") { $0.search = "advice comes" },
    Case("a note of the future", "") { $0.search = "nobody knows" },
    Case("an id", "INC-06") { $0.search = "inc-06" },
    Case("two parts", "INC-09") { ($0.categories, $0.states) = ([.must], [.notStarted]) },
    Case("nothing", "") { $0.services = [ID("nowhere")] },
  ]

  @Test(arguments: cases) func `a filter keeps what agrees with each of its parts`(_ example: Case) throws {
    var filter = ActionFilter()
    example.set(&filter)
    let list = try ActionList(of: SamplePlan.dated(), where: filter)
    #expect(list.actions.map(\.id.text).joined(separator: " ") == example.ids, "\(example.what)")
  }

  static let orders: [(ActionOrder, String)] = [
    (.plan, "INC-01 INC-02 INC-03 INC-04 INC-05 INC-06 INC-07 INC-08 INC-09 NHS-01 THR-01 THR-02 THR-03 THR-04"),
    (.due, "INC-02 THR-04 INC-03 INC-05 INC-08 INC-01 INC-04 THR-01 INC-07 THR-02 INC-09 NHS-01 THR-03 INC-06"),
    (.rating, "INC-01 INC-05 INC-09 INC-04 NHS-01 THR-01 THR-02 INC-06 THR-03 INC-02 INC-03 THR-04 INC-07 INC-08"),
    (.slip, "NHS-01 INC-01 INC-02 INC-03 INC-04 INC-05 INC-06 INC-07 INC-08 INC-09 THR-01 THR-02 THR-03 THR-04"),
    (.overdue, "INC-01 INC-02 INC-03 INC-04 INC-05 INC-06 INC-07 INC-08 INC-09 NHS-01 THR-01 THR-02 THR-03 THR-04"),
    (.id, "INC-01 INC-02 INC-03 INC-04 INC-05 INC-06 INC-07 INC-08 INC-09 NHS-01 THR-01 THR-02 THR-03 THR-04"),
  ]

  @Test(arguments: orders) func `alike actions stay in plan order`(_ order: ActionOrder, _ ids: String) throws {
    let list = try ActionList(of: SamplePlan.dated(), by: order)
    #expect(String(decoding: list.ids(), as: UTF8.self) == ids.replacing(" ", with: "\n") + "\n")
  }

  @Test func `names that the plan does not have are told with the nearest`() throws {
    let plan = try SamplePlan.dated()
    var filter = ActionFilter()
    (filter.sectors, filter.services) = ([ID("helth")], [ID("therapies")])
    (filter.leads, filter.duties) = (["Chief Nurse", "Cheif Nurse"], [ID("nothing-like-it")])
    #expect(
      plan.mistakes(in: filter) == [
        "The plan has no sector 'helth'. Did you mean 'health'?",
        "The plan has no lead 'Cheif Nurse'. Did you mean 'Chief Nurse'?",
        "The plan has no duty 'nothing-like-it'.",
      ])
    #expect(plan.mistake(in: ID("INC-1")) == "The plan has no action 'INC-1'. Did you mean 'INC-01'?")
    #expect(plan.mistakes(in: .init(priorities: [ID("jorney")])).count == 1)
    #expect(plan.mistakes(in: AccountabilitySummary.Scope.everything) == [])
  }
}
