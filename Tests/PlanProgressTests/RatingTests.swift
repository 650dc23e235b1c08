import ActionPlans
import PlanProgress
import Testing

@Suite struct RatingTests {
  @Test func `R1 from the day after the due date on`() {
    let late = action { $0.started = day("2021-11-01") }
    #expect(codes(late, at: "2022-06-30") == ["A4"])
    #expect(codes(late, at: "2022-07-01") == ["R1"])
    #expect(figure(late, at: "2022-07-01")?.reasonTexts == ["overdue by 1 day"])
    #expect(figure(late, at: "2022-08-31")?.reasonTexts == ["overdue by 62 days"])
    #expect(figure(late, at: "2022-08-31")?.overdueDays == 62)
    #expect(figure(late, at: "2022-08-31")?.ratingWord == "off track")
  }

  @Test(arguments: [
    ("2022-01-31", []), ("2022-02-01", ["A2"]), ("2022-04-01", ["A2"]), ("2022-04-02", ["R2", "A2"]),
    ("2022-05-01", ["R2", "A2"]),
  ])
  func `A2 from the day after a milestone's due date, R2 after more than 60 days`(date: String, expected: [String]) {
    let late = action {
      $0.started = day("2021-11-01")
      $0.due = day("2022-12-31")
      $0.milestones = [milestone("2022-01-31", done: "2022-04-20"), milestone("2022-03-01", dropped: "2022-04-25")]
      $0.milestones.append(milestone("2022-02-28"))
    }
    #expect(codes(late, at: date) == expected)
  }

  @Test func `the milestone that is told is the one overdue longest`() {
    let late = action {
      $0.started = day("2021-11-01")
      $0.due = day("2022-12-31")
      $0.milestones = [milestone("2022-03-01"), milestone("2022-02-01"), milestone("2022-02-01")]
    }
    let found = figure(late, at: "2022-02-13")
    #expect(found?.reasonTexts == ["milestone 'Draft agreed' overdue by 12 days (and 1 other milestone)"])
    guard case .milestoneOverdue(let milestone) = found?.reasons.first else {
      Issue.record("no such reason")
      return
    }
    #expect(milestone.milestone == 1)
  }

  @Test(arguments: [
    ("2021-10-31", [], Rating.white), ("2021-11-01", [], .green), ("2021-11-02", ["A3"], .amber),
    ("2021-12-31", ["A3"], .amber), ("2022-01-01", ["R3", "A3"], .red),
  ])
  func `A3 from the day after the planned start, R3 after more than 60 days`(
    date: String, expected: [String], rating: Rating
  ) {
    #expect(codes(action(), at: date) == expected)
    #expect(figure(action(), at: date)?.rating == rating)
  }

  @Test func `A1 as long as no evidence is there, R4 after more than 90 days`() {
    let claimed = action {
      $0.completed = day("2022-01-01")
      $0.evidence = [Evidence(date: day("2022-06-01"), title: "Minutes")]
    }
    #expect(codes(claimed, at: "2022-01-01") == ["A1"])
    #expect(codes(claimed, at: "2022-04-01") == ["A1"])
    #expect(codes(claimed, at: "2022-04-02") == ["R4", "A1"])
    #expect(figure(claimed, at: "2022-04-02")?.reasonTexts.last == "no evidence")
    #expect(codes(claimed, at: "2022-06-01") == [])
    #expect(figure(claimed, at: "2022-06-01")?.rating == .blue)
    #expect(figure(claimed, at: "2022-06-01")?.ratingWord == "delivered")
  }

  @Test func `A4 in the last 30 days with less than half done`() {
    let half = action {
      $0.started = day("2021-11-01")
      $0.milestones = [milestone("2022-07-01", done: "2022-06-10"), milestone("2022-07-02")]
    }
    #expect(codes(half, at: "2022-05-30") == [])
    #expect(codes(half, at: "2022-05-31") == ["A4"])
    #expect(figure(half, at: "2022-05-31")?.reasonTexts == ["due in 30 days with 0% done"])
    #expect(codes(half, at: "2022-06-09") == ["A4"])
    #expect(codes(half, at: "2022-06-10") == [], "half is enough")
    #expect(codes(action { $0.start = day("2022-06-20") }, at: "2022-06-10") == ["A4"], "not yet due to start")
  }

  @Test func `A5 for a slip over 90 days with two moves, or one that nobody agreed`() {
    func slipped(_ due: String, _ changes: [Change]) -> Action {
      action {
        $0.started = day("2021-11-01")
        $0.due = day(due)
        $0.changes = changes
      }
    }
    let one = change("2022-03-01", move("2022-06-30", nil))
    let unagreed = change("2022-03-01", move("2022-06-30", nil), agreed: false)
    let other = change("2022-03-02", move("2022-09-28", nil))
    #expect(codes(slipped("2022-09-29", [one]), at: "2022-04-01") == [], "agreed once")
    #expect(codes(slipped("2022-09-28", [unagreed]), at: "2022-04-01") == [], "90 days")
    #expect(codes(slipped("2022-09-29", [unagreed]), at: "2022-04-01") == ["A5"], "91 days")
    #expect(codes(slipped("2022-09-29", [unagreed]), at: "2022-02-28") == [], "before the move")
    #expect(codes(slipped("2022-09-29", [one, other]), at: "2022-03-01") == [], "one move so far, of 90 days")
    #expect(codes(slipped("2022-09-29", [one, other]), at: "2022-03-02") == ["A5"])
    #expect(
      figure(slipped("2022-12-31", [unagreed]), at: "2022-04-01")?.reasonTexts == ["184 days later than first promised"]
    )
    let earlier = [
      change("2022-01-10", move("2022-06-30", "2022-06-01")), change("2022-03-01", move("2022-06-01", nil)),
    ]
    #expect(codes(slipped("2022-12-31", earlier), at: "2022-04-01") == ["A5"], "a move to an earlier day counts")
  }

  @Test func `A6 when the latest reading is worse than the written baseline`() {
    var measured = action { $0.started = day("2021-11-01") }
    var measure = Measure(indicator: ID("wait"))
    measure.baseline = quantity("31")
    measured.measures = [measure]
    let indicator = weeks(["2021-Q3": "31", "2021-Q4": "32", "2022-Q1": "30"])
    #expect(codes(measured, at: "2021-12-30", indicators: [indicator]) == [], "31 is no worse than 31")
    #expect(codes(measured, at: "2021-12-31", indicators: [indicator]) == ["A6"])
    #expect(
      figure(measured, at: "2021-12-31", indicators: [indicator])?.reasonTexts
        == ["Median wait: 32 weeks in 2021-Q4, worse than the baseline of 31 weeks"])
    #expect(codes(measured, at: "2022-03-31", indicators: [indicator]) == [])
    var context = indicator
    context.better = .neither
    #expect(codes(measured, at: "2021-12-31", indicators: [context]) == [])
    measured.measures[0].baseline = nil
    #expect(codes(measured, at: "2021-12-31", indicators: [indicator]) == [])
  }

  @Test func `every reason that holds is listed, red ones first`() {
    let bad = action {
      $0.due = day("2022-03-31")
      $0.milestones = [milestone("2021-12-31")]
      $0.changes = [change("2021-12-01", move("2021-12-01", nil), agreed: false)]
    }
    #expect(codes(bad, at: "2022-04-30") == ["R1", "R2", "R3", "A2", "A3", "A5"])
    #expect(figure(bad, at: "2022-04-30")?.reasonTexts.count == 4)
  }

  @Test func `thresholds are the partnership's own`() {
    var own = plan([action()])
    own.partnership.rating.startRedDays = 0
    #expect(PlanFigures(of: own, asOf: day("2021-11-02")).actions.first?.rating == .red)
    own.partnership.rating.amberWindowDays = 400
    own.partnership.rating.amberWindowProgress = Fraction(0)
    #expect(PlanFigures(of: own, asOf: day("2021-11-01")).actions.first?.rating == .green)
  }

  @Test func `the latest stated rating counts, of one day the last in the file`() {
    func update(_ date: String, _ rating: StatedRating?) -> Update {
      var update = Update(date: day(date))
      update.rating = rating
      return update
    }
    let stated = action {
      $0.started = day("2021-11-01")
      $0.updates = [
        update("2022-07-10", .green), update("2022-07-01", .amber), update("2022-07-10", .blue),
        update("2022-07-20", nil), update("2022-08-01", .red),
      ]
    }
    #expect(figure(stated, at: "2022-06-30")?.stated == nil)
    #expect(figure(stated, at: "2022-07-09")?.stated?.rating == .amber)
    #expect(figure(stated, at: "2022-07-31")?.stated?.rating == .blue)
    #expect(figure(stated, at: "2022-07-31")?.stated?.update == 2)
    #expect(figure(stated, at: "2022-07-31")?.isStatedBetter == true, "stated blue, computed red")
    #expect(figure(stated, at: "2022-08-01")?.isStatedBetter == false)
  }
}
