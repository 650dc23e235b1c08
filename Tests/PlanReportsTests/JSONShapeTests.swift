import Foundation
import PlanReports
import Testing

/// The names and the order of what other programs read.
@Suite struct JSONShapeTests {
  /// The keys of the objects in a JSON text, in the order in which they are first met.
  private func keys(_ bytes: [UInt8]) -> [String] {
    var seen: [String] = []
    for match in String(decoding: bytes, as: UTF8.self).matches(of: /"([A-Za-z]+)":/) {
      let key = String(match.1)
      if !seen.contains(key) { seen.append(key) }
    }
    return seen
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func `progress has the keys of the progress page in their order`() throws {
    let bytes = try ProgressJSON(of: SamplePlan.dated()).json()
    #expect(
      keys(bytes) == [
        "format", "asOf", "plan", "actions", "id", "service", "sector", "category", "priority", "state", "rating",
        "reasons", "stated", "progress", "planned", "start", "due", "baselineDue", "slipDays", "overdueDays", "file",
        "line", "groups", "by", "headline", "must", "promised", "inScope", "delivered", "embedded", "claimed",
        "inProgress", "notStarted", "notYetDue", "withdrawn", "overdue", "red", "amber", "green", "white", "blue",
        "deliveredShare", "onTimeShare", "medianSlip", "largestSlip", "should", "could",
      ])
    #expect(try object(bytes)["format"] as? String == "actionplan.progress/1")
  }

  @Test func `a report has every part, also an empty one`() throws {
    let plan = try SamplePlan.dated()
    let report = try object(AccountabilitySummary(of: plan, scope: .init(services: [])).json())
    #expect(report["format"] as? String == "actionplan.report/1")
    #expect(
      Set(report.keys) == [
        "format", "plan", "partnership", "board", "from", "to", "asOf", "comparedWith", "scope", "isWhole", "headline",
        "must", "should", "could", "inBrief", "lateMusts", "sectors", "priorities", "waysOfWorking", "changes",
        "doubts", "method", "actions",
      ])
    let early = try object(AccountabilitySummary(of: SamplePlan.dated("2020-01-01")).json())
    #expect(Set(early.keys) == Set(report.keys))
    #expect(early["headline"] is NSNull)
  }

  @Test func `a list names its form`() throws {
    let list = try object(ActionList(of: SamplePlan.dated()).json())
    #expect(list["format"] as? String == "actionplan.list/1")
    #expect((list["actions"] as? [Any])?.count == 14)
  }
}
