import ActionPlans
import PlanProgress
import Testing

@Suite struct ChainTests {
  private func broken(_ edit: (inout Action) -> Void) -> [BrokenChain] {
    action("SALT-01", .must, edit).brokenChains(fileLead: "Head of Therapies", planStart: day("2021-09-01"))
  }

  @Test func `a chain that fits has no broken links`() {
    let links = broken {
      $0.due = day("2022-12-31")
      $0.changes = [
        change("2022-05-01", move("2022-09-30", nil)), change("2022-03-14", move("2022-06-30", "2022-09-30")),
        change("2022-05-01", .lead(from: "Clinical Lead", to: "Head of Therapies")),
        change("2022-05-02", .start(from: nil, to: day("2021-11-01"))),
      ]
    }
    #expect(links.isEmpty)
  }

  @Test func `each from is held against the to before it`() {
    let links = broken {
      $0.due = day("2022-12-31")
      $0.changes = [
        change("2022-05-01", move("2022-10-01", nil)), change("2022-03-14", move("2022-06-30", "2022-09-30")),
      ]
    }
    #expect(links.count == 1)
    #expect(links.first?.field == "due")
    #expect(links.first?.change == 0)
    #expect(links.first?.neighbour == .previous(1))
    #expect(links.first?.expected == "2022-09-30")
    #expect(links.first?.found == "2022-10-01")
  }

  @Test func `the last to is held against what the file says`() {
    let links = broken {
      $0.category = .could
      $0.changes = [change("2022-05-01", .category(from: .must, to: .should))]
    }
    #expect(links.first?.neighbour == .written)
    #expect(links.first?.expected == "could")
    #expect(links.first?.found == "should")
  }

  @Test func `numbers are compared by value and reversals not at all`() {
    let links = broken {
      var measure = Measure(indicator: ID("wait"))
      measure.target = quantity("18")
      $0.measures = [measure]
      $0.changes = [
        change("2022-05-01", .target(ID("wait"), from: quantity("12"), to: quantity("18.0"))),
        change("2022-05-01", .target(ID("gone"), from: quantity("12"), to: quantity("18"))),
        change("2022-05-02", .reopened(completed: day("2022-01-01"))),
        change("2022-06-02", .reopened(completed: day("2022-01-02"))),
      ]
    }
    #expect(links.isEmpty)
  }

  @Test func `a figure on a broken chain is marked and printed`() {
    let marked = figure(
      action { $0.changes = [change("2022-05-01", move("2022-01-01", "2022-01-02"))] }, at: "2022-06-01")
    #expect(marked?.restsOnBrokenChain == true)
    #expect(marked?.due == day("2022-06-30"))
    #expect(figure(action(), at: "2022-06-01")?.restsOnBrokenChain == false)
  }
}
