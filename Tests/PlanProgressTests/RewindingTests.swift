import ActionPlans
import PlanProgress
import Testing

@Suite struct RewindingTests {
  let moved = action {
    $0.due = day("2022-12-31")
    $0.changes = [
      change("2022-05-01", move("2022-09-30", "2022-12-31")), change("2022-03-14", move("2022-06-30", "2022-09-30")),
    ]
  }

  @Test(arguments: [
    ("2022-03-13", "2022-06-30"), ("2022-03-14", "2022-09-30"), ("2022-04-30", "2022-09-30"),
    ("2022-05-01", "2022-12-31"), ("2023-01-01", "2022-12-31"),
  ])
  func `a change takes effect on its day, whatever the order of the file`(date: String, due: String) {
    #expect(moved.value(of: .due, at: day(date)) == day(due))
    #expect(figure(moved, at: date)?.due == day(due))
    #expect(figure(moved, at: date)?.baselineDue == day("2022-06-30"))
    #expect(figure(moved, at: date)?.slipDays == day(due).days(since: day("2022-06-30")))
  }

  @Test func `changes of one day apply in the order of the file`() {
    let twice = action {
      $0.due = day("2022-12-31")
      $0.changes = [
        change("2022-03-14", move("2022-06-30", "2022-09-30")), change("2022-03-14", move("2022-09-30", "2022-12-31")),
      ]
    }
    #expect(twice.value(of: .due, at: day("2022-03-13")) == day("2022-06-30"))
    #expect(twice.value(of: .due, at: day("2022-03-14")) == day("2022-12-31"))
    #expect(twice.baseline(of: .due) == day("2022-06-30"))
    #expect(figure(twice, at: "2022-03-14")?.dueMoves == 2)
  }

  @Test func `category, priority, title, lead and start are those of the day`() {
    let amended = action {
      $0.lead = "New Lead"
      $0.category = .should
      $0.changes = [
        change("2022-02-01", .category(from: .must, to: .should)),
        change("2022-02-01", .priority(from: ID("listening"), to: nil)),
        change("2022-02-01", .title(from: "Old words", to: nil)),
        change("2022-02-01", .lead(from: nil, to: "New Lead")),
        change("2022-02-01", .start(from: nil, to: day("2021-11-01"))),
      ]
    }
    let before = figure(amended, at: "2022-01-31")
    let after = figure(amended, at: "2022-02-01")
    #expect(before?.category == .must)
    #expect(after?.category == .should)
    #expect(before?.priority == ID("listening"))
    #expect(after?.priority == ID("journey"))
    #expect(before?.title == "Old words")
    #expect(after?.title == "Publish one access route")
    #expect(before?.lead == "Head of Therapies", "nothing means the file's lead")
    #expect(after?.lead == "New Lead")
    #expect(before?.start == day("2021-09-01"), "nothing means the day it was added")
    #expect(after?.start == day("2021-11-01"))
  }

  @Test func `baselines and targets are rewound indicator by indicator`() {
    var amended = action()
    var measure = Measure(indicator: ID("wait"))
    measure.baseline = quantity("31")
    measure.target = quantity("18")
    amended.measures = [measure]
    amended.changes = [
      change("2022-02-01", .target(ID("wait"), from: quantity("12"), to: quantity("18"))),
      change("2022-02-01", .target(ID("other"), from: quantity("1"), to: quantity("2"))),
      change("2022-03-01", .baseline(ID("wait"), from: nil, to: quantity("31"))),
    ]
    func found(_ date: String) -> Measure? { amended.measures(at: day(date)).first }
    #expect(found("2022-01-31")?.target == quantity("12"))
    #expect(found("2022-01-31")?.baseline == nil)
    #expect(found("2022-02-01")?.target == quantity("18"))
    #expect(found("2022-03-01")?.baseline == quantity("31"))
  }

  @Test func `of several measures of one indicator the first is rewound, and no other`() {
    var amended = action()
    let targets = ["18", "25"].map(quantity)
    amended.measures = targets.map {
      var measure = Measure(indicator: ID("wait"))
      measure.target = $0
      return measure
    }
    amended.changes = [
      change("2022-03-01", .target(ID("wait"), from: quantity("15"), to: quantity("18"))),
      change("2022-02-01", .target(ID("wait"), from: quantity("12"), to: quantity("15"))),
      change("2022-02-01", .target(ID("wait"), from: quantity("15"), to: nil)),
    ]
    func found(_ date: String) -> [Quantity?] { amended.measures(at: day(date)).map(\.target) }
    #expect(found("2022-01-31") == ["12", "25"].map(quantity))
    #expect(found("2022-02-01") == ["15", "25"].map(quantity))
    #expect(found("2022-03-01") == targets)
  }

  @Test func `a reopened action is finished before the day and open after it`() {
    let reopened = action {
      $0.started = day("2021-11-01")
      $0.evidence = [
        Evidence(date: day("2022-04-02"), title: "First"), Evidence(date: day("2022-09-30"), title: "New"),
      ]
      $0.embedded = day("2022-05-15")
      $0.completed = day("2022-09-01")
      $0.changes = [change("2022-06-01", .reopened(completed: day("2022-04-01")))]
    }
    let states = ["2022-03-31", "2022-04-01", "2022-04-02", "2022-05-15", "2022-06-01", "2022-09-01", "2022-09-30"]
    #expect(
      states.map { figure(reopened, at: $0)?.state } == [
        .inProgress, .claimed, .delivered, .embedded, .inProgress, .claimed, .delivered,
      ], "evidence and embedding of before the reopening count no more")
    #expect(figure(reopened, at: "2022-05-31")?.reopened == nil)
    #expect(figure(reopened, at: "2022-06-01")?.reopened == day("2022-06-01"))
    #expect(figure(reopened, at: "2022-06-01")?.progress == Fraction(0))
  }

  @Test func `the latest reopening up to the day counts`() {
    let twice = action {
      $0.started = day("2021-11-01")
      $0.evidence = [Evidence(date: day("2022-03-01"), title: "Between")]
      $0.changes = [
        change("2022-02-01", .reopened(completed: day("2022-01-01"))),
        change("2022-05-01", .reopened(completed: day("2022-03-01"))),
      ]
    }
    let days = ["2022-01-31", "2022-02-01", "2022-03-01", "2022-04-30", "2022-05-01"]
    #expect(days.map { figure(twice, at: $0)?.state } == [.claimed, .inProgress, .delivered, .delivered, .inProgress])
  }

  @Test func `evidence and embedding on the day of the reopening count`() {
    let same = action {
      $0.completed = day("2022-06-01")
      $0.embedded = day("2022-06-01")
      $0.evidence = [Evidence(date: day("2022-06-01"), title: "Minutes")]
      $0.changes = [change("2022-06-01", .reopened(completed: day("2022-04-01")))]
    }
    #expect(figure(same, at: "2022-06-01")?.state == .embedded)
  }

  @Test func `withdrawal and embedding are undone from the day of the reversal on`() {
    let undone = action {
      $0.started = day("2021-11-01")
      $0.changes = [change("2022-03-01", .takenUpAgain(withdrawn: day("2022-01-10")))]
    }
    let days = ["2022-01-09", "2022-01-10", "2022-02-28", "2022-03-01"]
    #expect(days.map { figure(undone, at: $0)?.state } == [.inProgress, .withdrawn, .withdrawn, .inProgress])
    let faded = action {
      $0.completed = day("2022-01-01")
      $0.evidence = [Evidence(date: day("2022-01-01"), title: "Minutes")]
      $0.changes = [change("2022-06-01", .noLongerEmbedded(since: day("2022-03-01")))]
    }
    let others = ["2022-02-28", "2022-03-01", "2022-05-31", "2022-06-01"]
    #expect(others.map { figure(faded, at: $0)?.state } == [.delivered, .embedded, .embedded, .delivered])
  }
}
