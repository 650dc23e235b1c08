import ActionPlans
import PlanProgress
import Testing

@Suite struct ChangesTests {
  private func changes(_ action: Action, after: String = "2021-08-31", _ upTo: String) -> [String] {
    PlanChanges(in: plan([action]), after: day(after), upTo: day(upTo)).all.map {
      "\($0.date) \($0.event.kind.rawValue)"
    }
  }

  @Test func `a life in order`() {
    let whole = action {
      $0.completed = day("2022-07-01")
      $0.evidence = [Evidence(date: day("2022-08-01"), title: "Minutes")]
      $0.embedded = day("2023-01-01")
      $0.changes = [
        change("2022-03-01", move("2022-05-31", nil)), change("2022-03-01", .category(from: .should, to: nil)),
        change("2022-02-01", .category(from: .must, to: nil)), change("2022-04-01", .lead(from: nil, to: nil)),
      ]
    }
    #expect(
      changes(whole, "2022-07-31") == [
        "2021-09-01 added", "2022-02-01 lowered", "2022-03-01 re-dated", "2022-03-01 raised",
        "2022-04-01 lead changed", "2022-07-01 claimed",
      ])
    #expect(changes(whole, after: "2022-07-31", "2023-01-01") == ["2022-08-01 delivered", "2023-01-01 embedded"])
    #expect(changes(whole, after: "2023-01-01", "2024-01-01") == [])
  }

  @Test func `a to that was left out is the next from, or what the file says`() {
    let moved = action {
      $0.changes = [change("2022-03-01", move("2022-05-31", nil)), change("2022-02-01", move("2022-01-31", nil))]
    }
    let events = PlanChanges(in: plan([moved]), after: day("2021-09-01"), upTo: day("2022-12-31")).all.map(\.event)
    #expect(
      events == [
        .redated(from: day("2022-01-31"), to: day("2022-05-31")),
        .redated(from: day("2022-05-31"), to: day("2022-06-30")),
      ])
    #expect(events.last?.text == "due 30 June 2022 instead of 31 May 2022, 30 days later")
  }

  @Test func `what was undone shows as what undid it`() {
    let reopened = action {
      $0.evidence = [Evidence(date: day("2022-01-01"), title: "Minutes")]
      $0.changes = [
        change("2022-03-01", .reopened(completed: day("2022-01-01"))),
        change("2022-05-01", .takenUpAgain(withdrawn: day("2022-04-01"))),
      ]
    }
    #expect(
      changes(reopened, after: "2021-12-31", "2022-12-31") == [
        "2022-03-01 reopened", "2022-04-01 withdrawn", "2022-05-01 taken up again",
      ])
    #expect(changes(reopened, after: "2021-12-31", "2022-02-28") == ["2022-01-01 delivered"])
  }

  @Test func `what nobody explained is told apart`() {
    let silent = action {
      $0.changes = [
        change("2022-03-01", move("2022-05-31", nil), reason: nil), change("2022-03-02", .title(from: "Old", to: nil)),
      ]
      $0.milestones = [milestone("2022-01-01", dropped: "2022-03-03")]
      $0.withdrawn = Withdrawal(date: day("2022-04-01"))
    }
    let found = PlanChanges(in: plan([silent]), after: day("2021-09-01"), upTo: day("2022-12-31"))
    #expect(found.unexplained.map(\.event.kind) == [.redated, .milestoneDropped, .withdrawn])
    #expect(found.of(.redated).first?.agreedBy == "SEND Partnership Board")
    #expect(found.of(.redated).first?.change == 0)
    #expect(found.of(.reworded).first?.reason == "Posts were empty.")
  }

  @Test func `actions outside the plan are left out`() {
    let later = action {
      $0.added = day("2023-01-01")
      $0.changes = [change("2022-03-01", move("2022-05-31", nil))]
    }
    #expect(changes(later, "2022-12-31") == [])
  }
}
