import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import PlanReports
import PlanReviews
import SourceText
import Testing

/// What the board reads of a signed year, and what is said when the plan gives other figures now.
@Suite struct ReviewPackTests {
  let plan: SignedPlan

  init() throws { plan = try SignedPlan.kept.get() }

  private func pack(_ plan: SignedPlan, _ year: String) throws -> ReviewPack {
    let (_, review) = try #require(plan.folder.review(ID(year)))
    let dated = try #require(DatedPlan(plan.folder, asOf: review.to))
    return ReviewPack(of: review, in: dated, lacking: [])
  }

  private func text(_ plan: SignedPlan, _ year: String) throws -> String {
    String(decoding: try pack(plan, year).text(width: 200, palette: .none), as: UTF8.self)
  }

  private func verification(_ plan: SignedPlan) throws -> ReviewVerification {
    ReviewVerification(
      of: plan.folder, try #require(plan.folder.plan), plan.folder.framework.signedRecords.map { RecordReading($0) },
      altered: [], doubts: [])
  }

  /// The plan with its last year signed anew on other words.
  private func signedAnew(_ changes: (old: String, new: String)...) throws -> SignedPlan {
    var text = try #require(plan.records.last).text
    for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
    let altered = RecordReading(SourceFile(path: "reviews/2024.signed", bytes: Array(text.utf8)))
    return plan.with("reviews/2024.signed", Array(try #require(altered.record).text.utf8))
  }

  @Test func `the figures that were signed are those of the plan`() throws {
    for year in ["2022", "2023", "2024"] {
      let text = try text(plan, year)
      #expect(text.contains("As it was signed"))
      #expect(!text.contains("as signed,"), "\(year) has other figures now")
    }
  }

  @Test func `a year of another formula shows both figures, and its own stands`() throws {
    let older = try signedAnew(("formula: 1", "formula: 2"), (" red=4 ", " red=1 "))
    let text = try text(older, "2024")
    #expect(
      text.contains("The signed figures were made with formula 2, the others with formula 1. The signed ones stand."))
    #expect(text.contains("Must, red: 1 as signed, 4 now."))
    #expect(text.contains("1 off track"))
    #expect(
      older.found == ["C007 The figures of this record were made with formula 2, which this version does not know."],
      "another formula alters no fact")
  }

  @Test func `what was recorded after the signing counts in no figure of the signed year`() throws {
    let path = "council-education/inclusion.yaml"
    let step = "first-due: 2022-06-30\n"
    let late = try plan.with(path, step, step + "        done: 2022-07-31\n        recorded: 2024-10-20\n")
    let action =
      "  - id: INC-09\n    title: Publish a yearly report\n    category: must\n    priority: journey\n    due: 2022-08-31\n"
      + "    recorded: 2024-10-20\n    completed: 2022-06-01\n"
    let source = try #require(late.sources.first { $0.path == path })
    let more = late.with(path, Array((source.text(ByteRange(0, source.count)) + action).utf8))
    #expect(more.found == [])
    func summary(_ plan: SignedPlan, on day: String) throws -> String {
      let asOf = try #require(CalendarDay(day))
      let dated = try #require(DatedPlan(plan.folder, asOf: asOf))
      return String(decoding: AccountabilitySummary(of: dated).text(width: 200, palette: .none), as: UTF8.self)
    }
    for text in [try text(more, "2024"), try summary(more, on: "2024-08-31")] {
      #expect(text.contains("16 of the 24 promised Must do's are delivered"))
      #expect(text.contains("Overall red: 4 Must do's are off track"))
      #expect(text.contains("what was recorded after that does not count in these figures"))
      #expect(!text.contains("INC-09"))
    }
    #expect(try summary(more, on: "2024-09-01").contains("INC-09"))
    let told = try plan.with(path, "    due: 2025-07-31\n", "    due: 2025-07-31\n    completed: 2024-08-30\n")
    let both = try summary(told, on: "2024-08-31")
    #expect(both.contains("The plan gives other figures for that day now; the signed ones stand."))
    #expect(both.contains("INC-01: in progress as signed,"))
  }

  @Test func `figures are not shown where the chain or a second record disowns them`() throws {
    var record = plan.records[1]
    record.signedBy = "Somebody else"
    let rewritten = try text(plan.with("reviews/2023.signed", Array(record.text.utf8)), "2023")
    #expect(
      rewritten.contains("The record is not as it was written, so its figures are not shown. The next one builds on"))
    #expect(!rewritten.contains("24 promised."))
    let twice = try text(plan.with("reviews/2023-a.signed", Array(plan.records[1].text.utf8)), "2023")
    #expect(twice.contains("2 records sign the review, so no figures are shown."))
    let newer = plan.records[2].text.replacing("actionplan-signed/1", with: "actionplan-signed/2")
    let unknown = try text(plan.with("reviews/2024.signed", Array(newer.utf8)), "2024")
    #expect(unknown.contains("This record has the form 'actionplan-signed/2', which this version does not know."))
    #expect(!unknown.contains("not as it was written"))
  }

  @Test func `a large record is held against the digest at its end`() throws {
    let record = plan.records[2]
    let padding = String(repeating: "x", count: 1_100_000)
    // A record of a nation's size is not read whole for the pack; a title this long makes one.
    let text = record.text.replacing("  evidence 2022-06-24 Panel", with: "  evidence 2022-06-24 \(padding) Panel")
    #expect(text.utf8.count > 1_048_576)
    let shown = try self.text(plan.with("reviews/2024.signed", Array(text.utf8)), "2024")
    #expect(shown.contains("Its digest is another one."))
  }

  @Test func `thresholds and a first day that change later leave the signed figures as they were`() throws {
    let changed = try plan.with("partnership.yaml", "slip-amber-days: 90", "slip-amber-days: 2000")
    #expect(changed.found == [])
    let moved = try changed.with("partnership.yaml", "  from: 2021-09-01", "  from: 2021-08-01")
    #expect(
      moved.found == [
        "C006 The plan's first day was 2021-09-01 when the review 2022 was signed and is 2021-08-01 now; actions that do not "
          + "say when they joined, joined then."
      ])
    #expect(try text(moved, "2024").contains("As it was signed"))
    #expect(!(try text(moved, "2024").contains("as signed,")))
  }

  @Test func `actions that stand elsewhere now are named, and no check takes it for tampering`() throws {
    // A reading that its source revised, and a milestone that moves and says so.
    let revised = try plan.with("dashboard.yaml", "        value: 75\n\n", "        value: 5\n\n")
    #expect(revised.found == [])
    #expect(try text(revised, "2024").contains("SCH-07: on track as signed, at risk now."))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(verification(revised).json())) as? [String: Any])
    let records = try #require(json["records"] as? [[String: Any]])
    let moved = try #require(records.last?["movedActions"] as? [[String: Any]])
    #expect(moved.compactMap { $0["action"] as? String } == ["SCH-07"])
    #expect((moved.first?["signed"] as? [String: String])?["rating"] == "green")
    #expect((moved.first?["now"] as? [String: String])?["rating"] == "amber")
  }

  @Test func `a step that was added later moves no signed figure`() throws {
    let id = "  - id: INC-01\n"
    let source = try #require(plan.sources.first { $0.path == SignedYearsTests.inclusion })
    let milestones = "    milestones:\n      - title: Recovery plan agreed"
    let step =
      "    milestones:\n      - title: Call in a second office\n        due: 2022-01-31\n      - title: Recovery plan agreed"
    try #require(source.text(ByteRange(0, source.count)).contains(id))
    let added = try plan.with(SignedYearsTests.inclusion, milestones, step)
    #expect(added.found == [])
    for year in ["2022", "2023", "2024"] { #expect(!(try text(added, year).contains("as signed,"))) }
  }

  @Test func `a record that was altered shows no figures`() throws {
    let forged = try plan.with("reviews/2024.signed", " delivered=16 ", " delivered=24 ")
    let text = try text(forged, "2024")
    #expect(text.contains("The record is not as it was written, so its figures are not shown."))
    #expect(!text.contains("24 delivered"))
  }

  @Test func `the pack and the verification have valid JSON`() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try pack(plan, "2023").json())) as? [String: Any])
    #expect(json["format"] as? String == ReviewPack.format)
    #expect(json["signedOn"] as? String == "2023-10-11")
    #expect((json["summary"] as? [String: Any])?["format"] as? String == "actionplan.report/1")
    let verified = try verification(plan)
    let records = try #require(
      try JSONSerialization.jsonObject(with: Data(verified.json())) as? [String: Any])
    #expect(records["isSound"] as? Bool == true)
    #expect((records["records"] as? [Any])?.count == 3)
  }
}
