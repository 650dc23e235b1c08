import ActionPlans
import PlanReviews
import Properties
import SourceText
import Testing

/// What an honest plan says, whatever that is, makes a record in which nothing contradicts anything.
@Suite struct HonestRecordTests {
  @Test func `a record of any plan is read without a mistake`() throws {
    var random = SeededRandom(seed: 2025)
    for number in 0..<300 {
      let to = Self.day(from: 0, &random)
      var review = Review(id: ID("2022"), from: Self.first, to: to)
      review.corrections = []
      var plan = Plan(partnership: Partnership(name: "", plan: "", from: Self.first, to: Self.first.adding(days: 1500)))
      plan.services = [ServicePlan(owner: .service(ID("speech")), lead: "Lead")]
      plan.services[0].actions = (0..<6).map { Self.action($0, &random) }
      let record = SignedRecord(
        of: review, in: plan, parts: [], signedBy: "Chair", on: to.adding(days: 40), tool: "test", after: nil)
      let reading = RecordReading(SourceFile(path: "2022.signed", bytes: Array(record.text.utf8)))
      #expect(reading.mistakes.map(\.message) == [], "\(number)")
      #expect(reading.record?.text == record.text)
      #expect(record.recomputed(of: plan).moved.map(\.action) == [], "\(number)")
    }
  }

  private static let first = CalendarDay(year: 2021, month: 9, day: 1) ?? CalendarDay(number: 0)

  /// Often one of few days, so that dates meet.
  private static func day(from start: Int, _ random: inout SeededRandom) -> CalendarDay {
    first.adding(days: (start + Int.random(in: 0...12, using: &random)) * 60)
  }

  private static func maybe(_ random: inout SeededRandom) -> CalendarDay? {
    Bool.random(using: &random) ? day(from: 0, &random) : nil
  }

  private static func action(_ number: Int, _ random: inout SeededRandom) -> Action {
    var action = Action(
      id: ID("SALT-0\(number + 1)"), title: "Publish a report",
      category: Category.allCases.randomElement(using: &random) ?? .must, priority: ID("journey"),
      due: day(from: 4, &random), added: maybe(&random), start: maybe(&random), started: maybe(&random),
      completed: maybe(&random), embedded: maybe(&random),
      recorded: Int.random(in: 0..<8, using: &random) == 0 ? maybe(&random) : nil)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      action.milestones.append(
        Milestone(
          title: ["Draft", "Pilot", "Minutes"].randomElement(using: &random) ?? "", due: day(from: 0, &random),
          firstDue: maybe(&random), done: maybe(&random), dropped: maybe(&random),
          recorded: Int.random(in: 0..<4, using: &random) == 0 ? maybe(&random) : nil,
          weight: [0, 1, 1, 1, 3].randomElement(using: &random) ?? 1))
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      action.evidence.append(Evidence(date: day(from: 0, &random), title: "Minutes", recorded: maybe(&random)))
    }
    if Bool.random(using: &random) { action.withdrawn = Withdrawal(date: day(from: 0, &random), reason: "It ended.") }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let date = day(from: 2, &random)
      let before = date.adding(days: -60 * Int.random(in: 0...2, using: &random))
      let amendment: Amendment
      switch Int.random(in: 0..<6, using: &random) {
      case 0: amendment = .due(from: day(from: 2, &random), to: nil)
      case 1: amendment = .start(from: maybe(&random), to: nil)
      case 2: amendment = .category(from: .could, to: nil)
      // What happens again after a reversal has a later date, which a check sees to before anybody signs.
      case 3:
        amendment = .reopened(completed: before)
        if let completed = action.completed, completed < date { action.completed = nil }
      case 4:
        amendment = .noLongerEmbedded(since: before)
        if let embedded = action.embedded, embedded < date { action.embedded = nil }
      default:
        amendment = .takenUpAgain(withdrawn: before)
        if let withdrawn = action.withdrawn, withdrawn.date < date { action.withdrawn = nil }
      }
      action.changes.append(Change(date: date, amendment: amendment, reason: "So it is."))
    }
    return action
  }
}
