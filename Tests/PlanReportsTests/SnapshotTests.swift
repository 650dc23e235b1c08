import ActionPlans
import Foundation
import PlanProgress
import PlanReports
import Testing

/// Everything a person reads, held against files that a person has read.
@Suite struct SnapshotTests {
  /// One report of the sample plan and the file that keeps it.
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let make: @Sendable (DatedPlan) -> [UInt8]
    var testDescription: String { file }

    init(_ file: String, _ make: @escaping @Sendable (DatedPlan) -> [UInt8]) {
      self.file = file
      self.make = make
    }
  }

  static let cases: [Case] =
    [
      Case("report-80.txt") { AccountabilitySummary(of: $0).text(width: 80, palette: .none) },
      Case("report-40.txt") { AccountabilitySummary(of: $0).text(width: 40, palette: .none) },
      Case("report-140.txt") { AccountabilitySummary(of: $0).text(width: 140, palette: .none) },
      Case("report-colour.txt") { AccountabilitySummary(of: $0).text(width: 80, palette: .terminal) },
      Case("report.md") { AccountabilitySummary(of: $0).markdown() },
      Case("report.json") { AccountabilitySummary(of: $0).json() },
      Case("report-health.txt") {
        AccountabilitySummary(of: $0, comparedWith: CalendarDay("2023-01-01"), scope: .init(sectors: [ID("health")]))
          .text(width: 80, palette: .none)
      },
      Case("report-ownership.txt") {
        AccountabilitySummary(of: $0, scope: .init(priorities: [ID("ownership")])).text(width: 80, palette: .none)
      },
      Case("status-60.txt") { StatusPicture(of: $0).text(width: 60, palette: .none) },
      Case("status-80.txt") { StatusPicture(of: $0, showing: 2).text(width: 80, palette: .none) },
      Case("status-140.txt") { StatusPicture(of: $0).text(width: 140, palette: .none) },
      Case("status-colour.txt") { StatusPicture(of: $0).text(width: 80, palette: .terminal) },
      Case("list-80.txt") { ActionList(of: $0).text(width: 80, palette: .none) },
      Case("list-50.txt") { ActionList(of: $0).text(width: 50, palette: .none) },
      Case("list.md") { ActionList(of: $0).markdown() },
      Case("list.csv") { ActionList(of: $0).csv() },
      Case("list.json") { ActionList(of: $0).json() },
      Case("progress.json") { ProgressJSON(of: $0).json() },
      Case("progress-sector.csv") { ProgressTable(of: $0, by: .sector).csv() },
    ]
    + Grouping.allCases.map { grouping in
      Case("progress-\(grouping.rawValue).txt") { ProgressTable(of: $0, by: grouping).text(width: 100, palette: .none) }
    }
    + ["INC-01", "INC-03", "INC-07", "THR-02", "THR-04", "NHS-01"].map { id in
      Case("show-\(id).txt") { ActionDetail(of: ID(id), in: $0)?.text(width: 80, palette: .none) ?? [] }
    } + [Case("show-INC-01.md") { ActionDetail(of: ID("INC-01"), in: $0)?.markdown() ?? [] }]

  @Test(arguments: cases) func `a report is what its file says`(_ example: Case) throws {
    try Snapshot.check(example.make(SamplePlan.dated()), example.file)
  }

  @Test func `no file is left of a report that is gone`() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Snapshot.folder.path)
    #expect(Set(kept).subtracting(Self.cases.map(\.file)).sorted() == [])
  }

  @Test(arguments: cases) func `a report has line ends of one kind and no blanks before them`(_ example: Case) throws {
    let text = try String(decoding: example.make(SamplePlan.dated()), as: UTF8.self)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(!text.unicodeScalars.contains("\r"))
    #expect(!text.contains(" \n"))
  }
}
