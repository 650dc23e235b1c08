import ActionPlans
import PlanProgress
import Testing

@Suite struct StateTests {
  static let finished: @Sendable (inout Action) -> Void = {
    $0.started = day("2021-11-08")
    $0.completed = day("2022-05-10")
    $0.evidence = [Evidence(date: day("2022-05-20"), title: "Minutes")]
    $0.embedded = day("2023-01-15")
  }

  @Test(arguments: [
    ("2021-10-31", ActionState.notYetDue), ("2021-11-01", .notStarted), ("2021-11-07", .notStarted),
    ("2021-11-08", .inProgress), ("2022-05-09", .inProgress), ("2022-05-10", .claimed), ("2022-05-19", .claimed),
    ("2022-05-20", .delivered), ("2023-01-14", .delivered), ("2023-01-15", .embedded),
  ])
  func `a fact counts from its day on`(date: String, state: ActionState) {
    #expect(figure(action("SALT-01", .must, Self.finished), at: date)?.state == state)
  }

  @Test func `an action is outside before it is added and in no list`() {
    let late = action { $0.added = day("2022-01-01") }
    #expect(figure(late, at: "2021-12-31") == nil)
    #expect(figure(late, at: "2022-01-01")?.state == .notStarted)
    #expect(figure(action(), at: "2021-08-31") == nil, "an action with no day of its own joins with the plan")
  }

  @Test func `a milestone done is work in progress`() {
    let stepped = action { $0.milestones = [milestone("2022-01-31", done: "2021-12-01")] }
    #expect(figure(stepped, at: "2021-11-30")?.state == .notStarted)
    #expect(figure(stepped, at: "2021-12-01")?.state == .inProgress)
  }

  @Test func `a milestone done and dropped is gone from the day it was dropped`() {
    let stepped = action { $0.milestones = [milestone("2022-01-31", done: "2021-12-01", dropped: "2022-02-01")] }
    #expect(figure(stepped, at: "2022-01-31")?.state == .inProgress)
    #expect(figure(stepped, at: "2022-01-31")?.progress == Fraction(1))
    #expect(figure(stepped, at: "2022-02-01")?.state == .notStarted)
    #expect(figure(stepped, at: "2022-02-01")?.progress == Fraction(0))
  }

  @Test func `withdrawal comes before everything but being outside`() {
    let ended = action {
      Self.finished(&$0)
      $0.withdrawn = Withdrawal(date: day("2023-06-01"))
    }
    #expect(figure(ended, at: "2023-05-31")?.state == .embedded)
    #expect(figure(ended, at: "2023-06-01")?.state == .withdrawn)
    #expect(figure(ended, at: "2023-06-01")?.rating == .grey)
    #expect(figure(ended, at: "2023-06-01")?.reasons == [])
  }

  @Test func `embedded needs completion and evidence`() {
    let claimed = action {
      Self.finished(&$0)
      $0.evidence = []
    }
    #expect(figure(claimed, at: "2023-06-01")?.state == .claimed)
    let unfinished = action {
      Self.finished(&$0)
      $0.completed = nil
    }
    #expect(figure(unfinished, at: "2023-06-01")?.state == .inProgress)
  }

  @Test func `a missing start counts as the day the action was added`() {
    let late = action {
      $0.start = nil
      $0.added = day("2022-01-01")
    }
    #expect(figure(late, at: "2022-01-01")?.state == .notStarted)
    #expect(figure(late, at: "2022-01-01")?.start == day("2022-01-01"))
    #expect(figure(action { $0.start = nil }, at: "2021-09-01")?.start == day("2021-09-01"))
  }
}
