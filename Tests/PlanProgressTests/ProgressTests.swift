import ActionPlans
import PlanProgress
import Testing

@Suite struct ProgressTests {
  let stepped = action {
    $0.started = day("2021-11-08")
    $0.milestones = [
      milestone("2022-01-31", done: "2022-02-10", weight: 2), milestone("2022-03-31"),
      milestone("2022-05-31", dropped: "2022-04-01", weight: 3),
    ]
  }

  @Test(arguments: [
    ("2022-01-30", 0, 6, 0, 6), ("2022-01-31", 0, 6, 2, 6), ("2022-02-10", 2, 6, 2, 6), ("2022-03-31", 2, 6, 3, 6),
    ("2022-04-01", 2, 3, 3, 3), ("2022-06-30", 2, 3, 1, 1),
  ])
  func `weights done and due over all weights that are not dropped`(
    date: String, done: Int, ofDone: Int, due: Int, ofDue: Int
  ) {
    let found = figure(stepped, at: date)
    #expect(found?.progress == Fraction(done, over: ofDone))
    #expect(found?.planned == Fraction(due, over: ofDue))
  }

  @Test func `work without milestones earns nothing until it is done`() {
    let plain = action {
      $0.started = day("2021-11-08")
      $0.completed = day("2022-06-01")
    }
    #expect(figure(plain, at: "2022-05-31")?.progress == Fraction(0))
    #expect(figure(plain, at: "2022-05-31")?.planned == Fraction(0))
    #expect(figure(plain, at: "2022-06-01")?.progress == Fraction(1), "claimed work counts")
    #expect(figure(plain, at: "2022-06-30")?.planned == Fraction(1), "due on the day")
  }

  @Test func `weights of zero alone are no milestones`() {
    let weightless = action {
      $0.milestones = [milestone("2021-12-31", weight: 0), milestone("2022-01-31", weight: 0)]
    }
    let found = figure(weightless, at: "2022-04-01")
    #expect(found?.progress == Fraction(0))
    #expect(found?.planned == Fraction(0))
    #expect(found?.reasons.map(\.code) == [.notStartedForLong, .notStarted])
  }

  @Test func `weights outside 0 to 1,000 count as the nearer end`() {
    let odd = action {
      $0.milestones = [
        milestone("2021-12-31", done: "2021-12-31", weight: .max), milestone("2022-01-31", weight: .min),
      ]
      $0.milestones.append(milestone("2022-05-31", weight: 3000))
    }
    #expect(figure(odd, at: "2022-01-01")?.progress == Fraction(1, over: 2))
  }

  @Test func `a withdrawn action keeps progress by its milestones, planned progress and slip`() {
    var ended = stepped
    ended.completed = day("2022-04-10")
    ended.withdrawn = Withdrawal(date: day("2022-05-01"))
    ended.changes = [change("2022-03-01", move("2022-04-30", "2022-06-30"))]
    #expect(figure(ended, at: "2022-04-10")?.progress == Fraction(1))
    let found = figure(ended, at: "2022-05-01")
    #expect(found?.progress == Fraction(2, over: 3))
    #expect(found?.planned == Fraction(1))
    #expect(found?.slipDays == 61)
    #expect(found?.overdueDays == nil)
  }
}
