import ActionPlans
import PlanFiles
import PlanReviews
import Testing

@Suite struct CorrectionDoubtTests {
  private static let inclusion = "council-education/inclusion.yaml"
  private let plan: SignedPlan

  init() throws {
    plan = try SignedPlan.kept.get()
  }

  private func correction(_ field: String, _ from: String?, _ to: String?, review: String = "2022") throws -> Correction
  {
    let day = try #require(CalendarDay("2024-10-30"))
    var correction = Correction(date: day, review: ID(review), action: ID("INC-02"), field: field)
    correction.from = from
    correction.to = to
    return correction
  }

  private func doubt(_ correction: Correction, in plan: SignedPlan) throws -> CorrectionDoubt? {
    let whole = try #require(plan.folder.plan)
    return try #require(plan.folder.doubts(about: [correction], in: whole).first)
  }

  @Test func `a correction is held against the record and against the plan`() throws {
    let corrected = try plan.with(Self.inclusion, "completed: 2022-06-24", "completed: 2022-05-24")
    let right = try correction("completed", "2022-06-24", "2022-05-24")
    #expect(try doubt(right, in: corrected) == nil)
    #expect(try doubt(right, in: plan) == .notInPlan, "the plan was not mended")
    #expect(try doubt(correction("completed", "2022-06-23", "2022-05-24"), in: corrected) == .notSigned)
    #expect(try doubt(correction("completed", nil, "2022-05-24"), in: corrected) == .notSigned, "another day was")
    #expect(try doubt(correction("completed", "2022-06-24", nil), in: corrected) == .notInPlan, "another day is")
    #expect(try doubt(correction("embedded", "2022-06-24", nil), in: corrected) == .notSigned)
    #expect(try doubt(correction("completed", "2022-06-24", "2022-05-24", review: "2021"), in: plan) == .yearNotSigned)
  }

  @Test func `one whose value is gone, or was never there, says nothing of the other side`() throws {
    let open = try plan.with(Self.inclusion, "    completed: 2022-06-24\n", "")
    #expect(try doubt(correction("completed", "2022-06-24", nil), in: open) == nil)
    let title = "Panel record, September 2021 to June 2022, every request decided with its day count"
    let evidence = "      - date: 2022-06-24\n        title: \(title)\n"
    let more = try plan.with(
      Self.inclusion, evidence, "      - date: 2022-06-25\n        title: Minutes of the panel\n" + evidence)
    #expect(try doubt(correction("evidence", nil, "2022-06-25  Minutes of\nthe panel"), in: more) == nil)
    #expect(try doubt(correction("evidence", nil, "2022-06-25 Minutes of the panel"), in: plan) == .notInPlan)
    #expect(try doubt(correction("evidence", nil, "2022-06-24 \(title)"), in: more) == .notSigned)
  }

  @Test func `a key of the plan's files stands for its facts`() throws {
    let title = "Weekly decision panel"
    let renamed = try plan.with(Self.inclusion, title, "Panel each week")
    let right = try correction("milestones", "2021-10-31 \(title)", "2021-10-31 Panel each week")
    #expect(try doubt(right, in: renamed) == nil)
    #expect(try doubt(correction("due", "2022-06-30", "2022-06-29"), in: plan) == .notInPlan)
  }

  @Test func `nothing is said where the record of the year is not as it was written`() throws {
    let wrong = try correction("completed", "2022-06-23", "2022-06-24")
    let altered = try plan.with("reviews/2022.signed", "  completed 2022-06-24", "  completed 2022-06-22")
    #expect(try doubt(wrong, in: altered) == nil)
    #expect(try doubt(wrong, in: plan.with("reviews/2022.signed", Array("actionplan-signed/1\n".utf8))) == nil)
  }
}
