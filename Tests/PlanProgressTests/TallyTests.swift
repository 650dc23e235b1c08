import ActionPlans
import PlanProgress
import Testing

@Suite struct TallyTests {
  /// Four Musts in every state of being done, a withdrawn one, and a Should.
  static func mixed() -> Plan {
    let done: (inout Action) -> Void = {
      $0.completed = day("2022-06-30")
      $0.evidence = [Evidence(date: day("2022-06-30"), title: "Minutes")]
    }
    var late = action("SALT-02", .must, done)
    late.completed = day("2022-07-01")
    late.due = day("2022-08-31")
    late.changes = [change("2022-05-01", move("2022-06-30", nil))]
    late.evidence = [Evidence(date: day("2022-08-01"), title: "Minutes")]
    late.embedded = day("2022-08-10")
    let claimed = action("SALT-03") { $0.completed = day("2022-08-01") }
    let begun = action("SALT-04") {
      $0.started = day("2021-11-01")
      $0.due = day("2022-05-31")
      $0.milestones = [
        milestone("2022-01-31", done: "2022-01-31"), milestone("2023-02-28"), milestone("2023-03-01"),
      ]
      $0.changes = [change("2021-12-01", move("2022-06-30", nil))]
    }
    let ended = action("SALT-05") {
      $0.withdrawn = Withdrawal(date: day("2022-01-01"))
      $0.due = day("2023-06-30")
      $0.changes = [change("2021-12-01", move("2022-06-30", nil))]
    }
    let should = action("SALT-06", .should)
    return plan([action("SALT-01", .must, done), late, claimed, begun, ended, should])
  }

  @Test func `every counter of a set`() throws {
    let figures = PlanFigures(of: Self.mixed(), asOf: day("2022-08-31"))
    let must = try #require(figures.plan?.must)
    #expect(must.promised == 5)
    #expect(must.inScope == 4)
    #expect(must.delivered == 2)
    #expect(must.embedded == 1)
    #expect(must.claimed == 1)
    #expect(must.inProgress == 1)
    #expect(must.notStarted == 0)
    #expect(must.notYetDue == 0)
    #expect(must.withdrawn == 1)
    #expect(must.overdue == 1)
    #expect([must.red, must.amber, must.green, must.white, must.blue] == [1, 1, 0, 0, 2])
    #expect(must.deliveredShare == Fraction(1, over: 2))
    #expect(must.onTimeShare == Fraction(1, over: 2), "a day after the first promise is late")
    #expect(must.medianSlip == Fraction(0), "-30, 0, 0 and 62")
    #expect(must.largestSlip == 62)
    #expect(must.progress?.decimalText(places: 4) == "0.8333")
    #expect(must.planned?.decimalText(places: 4) == "1")
    #expect(must.scheduleIndex?.decimalText(places: 2) == "0.83")
    let should = try #require(figures.plan?.should)
    #expect([should.inScope, should.overdue, should.red] == [1, 1, 1])
    #expect(figures.plan?.could.isEmpty == true)
  }

  @Test func `shares of an empty set are absent`() {
    let empty = CategoryTally()
    #expect(empty.deliveredShare == nil)
    #expect(empty.onTimeShare == nil)
    #expect(empty.medianSlip == nil)
    #expect(empty.largestSlip == nil)
    #expect(empty.progress == nil)
    #expect(empty.planned == nil)
    #expect(empty.scheduleIndex == nil)
  }

  @Test(arguments: [
    ([0], "0", 0), ([-5, -3], "-4", -3), ([-5, -2], "-3.5", -2), ([0, 0, 31], "0", 31), ([0, 31], "15.5", 31),
    ([-7, 0, 0, 5], "0", 5), ([1, 2, 3, 10], "2.5", 10), ([-1, -1, 0, 4, 4], "0", 4),
  ])
  func `the median slip is the mean of the middle two, the largest is signed`(
    slips: [Int], median: String, largest: Int
  ) {
    let actions = slips.enumerated().map { number, slip in
      action("SALT-\(number)") {
        $0.changes = slip == 0 ? [] : [change("2021-10-01", .due(from: $0.due.adding(days: -slip), to: nil))]
      }
    }
    let must = PlanFigures(of: plan(actions), asOf: day("2021-10-01")).plan?.must
    #expect(must?.medianSlip?.decimalText(places: 4) == median)
    #expect(must?.largestSlip == largest)
  }

  @Test func `sets come in the stated order, empty ones too`() {
    var mixed = Self.mixed()
    mixed.services[0].actions[0].ways = [ID("join-up"), ID("join-up"), ID("unknown")]
    mixed.services[0].actions[1].duties = [ID("cfa-2014-s42")]
    mixed.services[0].actions[1].lead = "Clinical Lead"
    mixed.services[0].actions[2].priority = ID("listening")
    mixed.services[0].actions[3].added = day("2024-01-01")
    mixed.services[0].actions[3].lead = "Somebody outside"
    let figures = PlanFigures(of: mixed, asOf: day("2022-08-31"))
    #expect(
      figures.groups.map { "\($0.by.rawValue) \($0.id) \($0.must.promised)" } == [
        "plan plan 4", "sector health 4", "sector council 0", "service salt 4", "service camhs 0",
        "service inclusion 0", "priority journey 3", "priority listening 1", "way join-up 1", "lead Clinical Lead 1",
        "lead Head of Therapies 3", "duty cfa-2014-s42 1", "phase first 3", "phase second 1",
      ])
    #expect(figures.groups(by: .service).count == 3)
    #expect(figures.group(.sector, "council")?.headline == nil)
  }

  @Test func `a due date in two phases belongs to the first`() {
    let figures = PlanFigures(of: plan([action { $0.due = day("2023-02-15") }]), asOf: day("2022-01-01"))
    #expect(figures.actions.first?.phase == ID("first"))
    #expect(figures.group(.phase, "second")?.must.promised == 0)
    let later = figure(action { $0.due = day("2030-01-01") }, at: "2022-01-01")
    #expect(later?.phase == nil)
  }

  @Test func `a sector's own plan and an unknown service find their sets`() {
    var mixed = Self.mixed()
    var own = ServicePlan(owner: .sector(ID("health")), lead: "Director")
    own.actions = [action("HEA-01")]
    var stray = ServicePlan(owner: .service(ID("stray")), lead: "Nobody")
    stray.actions = [action("STR-01")]
    mixed.services += [own, stray]
    let figures = PlanFigures(of: mixed, asOf: day("2022-08-31"))
    #expect(figures.group(.sector, "health")?.must.promised == 6)
    #expect(figures.group(.service, "salt")?.must.promised == 5)
    #expect(figures.plan?.must.promised == 7)
    #expect(figures.figure(of: ID("HEA-01"))?.sector == ID("health"))
    #expect(figures.figure(of: ID("HEA-01"))?.service == nil)
    #expect(figures.figure(of: ID("STR-01"))?.sector == nil)
    #expect(figures.figure(at: ActionPlace(file: 2, action: 0))?.id == ID("STR-01"))
    #expect(figures.positions[ID("SALT-06")] == 5)
  }

  @Test func `parts add up to the whole in any order`() {
    var mixed = Self.mixed()
    for (number, service) in ["camhs", "inclusion"].enumerated() {
      var other = mixed.services[0]
      other.owner = .service(ID(service))
      other.lead = number == 0 ? "Lead\u{E9}" : "Leade\u{301}"
      mixed.services.append(other)
    }
    let basis = PartialFigures.Basis(mixed, asOf: day("2022-08-31"))
    let parts = mixed.services.indices.map { position in
      var part = PartialFigures(on: basis)
      part.add(mixed.services[position], at: position, on: basis)
      return part
    }
    let whole = PlanFigures(of: mixed, asOf: day("2022-08-31"))
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let sum = order.dropFirst().reduce(parts[order[0]]) { $0 + parts[$1] }
      let figures = PlanFigures(sum, on: basis)
      #expect(figures.actions == whole.actions)
      #expect(figures.groups == whole.groups)
    }
    #expect(whole.groups(by: .lead).count == 3, "leads are told apart by code points")
  }
}
