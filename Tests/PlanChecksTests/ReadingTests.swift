import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// A check that reads file by file finds what one over a folder at hand finds, wherever the files lie.
@Suite struct ReadingTests {
  /// Two services that need each other's actions, with one mistake of every stage.
  static let files = [
    "partnership.yaml": """
    format: actionplan/1
    partnership:
      name: Example Partnership
      plan: Example Plan
      from: 2021-09-01
      to: 2025-08-31
    priorities:
      - id: journey
        title: The journey
    sectors:
      - id: schools
        title: Schools
        services:
          - id: senco-network
            title: SENCO network
            prefix: SCH
          - id: nurseries
            title: Nurseries
            prefix: NUR
    duties:
      - id: cfa-2014-s69
        title: Publish a SEN information report
        binds: [schools]

    """,
    "schools/senco-network.yaml": """
    format: actionplan/1
    service: senco-network
    lead: Chair of the network
    actions:
      - id: SCH-01
        title: Publish reports: every school
        category: must
        priority: journey
        due: 2022-07-31
        depends-on: [NUR-01, NUR-09]

    """,
    "schools/nurseries.yaml": """
    format: actionplan/1
    service: nurseries
    lead: Head of the nurseries
    actions:
      - id: NUR-01
        title: Publish reports
        category: mst
        priority: jurney
        due: 2026-07-31
      - id: NUR-02
        title: Publish more reports
        category: must
        priority: journey
        duties: [cfa-2014-s96, cfa-2014-s69]
        due: 2026-07-31
        depends-on: [SCH-01, NUR-02]
      - id: NUR-02
        title: Publish no reports
        category: should
        priority: journey
        due: 2024-07-31
        completed: 2024-06-30

    """,
  ]

  static let today = CalendarDay("2024-10-31")

  /// The findings of one pass over the files, and of a check of the folder kept whole.
  static func findings(_ files: [String: String], threads: Int) throws -> (passing: PlanCheck, kept: PlanCheck) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "planchecks-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let today = try #require(Self.today)
    let passing = try PlanCheck.read(folder.path, today: today, threads: threads)
    return (passing, PlanCheck(of: try PlanFolder.read(folder.path), today: today))
  }

  @Test(arguments: [1, 3])
  func `one pass over the files finds what a folder at hand has`(threads: Int) throws {
    let (passing, kept) = try Self.findings(Self.files, threads: threads)
    #expect(passing.findings == kept.findings)
    #expect(passing.fileCount == 3)
    let codes = Set(passing.findings.map(\.rule.code))
    #expect(codes.isSuperset(of: ["S040", "K012", "R001", "R002", "R007", "P009", "P024", "G002"]))
  }

  @Test(arguments: ["0/partnership.yaml", "zz/partnership.yaml", "schools/partnership.yaml"])
  func `a partnership in another place is used as if it lay at the top`(path: String) throws {
    var moved = Self.files
    moved[path] = moved.removeValue(forKey: "partnership.yaml")
    let (passing, kept) = try Self.findings(moved, threads: 2)
    #expect(passing.findings == kept.findings)
    let expected = try Self.findings(Self.files, threads: 1).passing.findings
    let others = passing.findings.filter { $0.rule.name != "unexpected-place" }
    #expect(others == expected)
    #expect(passing.findings.count == others.count + 1)
  }

  @Test func `services at the top are read like those below`() throws {
    var flat = Self.files
    for name in ["senco-network.yaml", "nurseries.yaml"] { flat[name] = flat.removeValue(forKey: "schools/" + name) }
    let (passing, kept) = try Self.findings(flat, threads: 2)
    #expect(passing.findings == kept.findings)
    let expected = try Self.findings(Self.files, threads: 1).passing.findings.map(\.message)
    #expect(passing.findings.filter { $0.rule.name != "unexpected-place" }.map(\.message).sorted() == expected.sorted())
  }

  @Test func `a folder without a partnership is checked as far as it goes`() throws {
    var files = Self.files
    files["partnership.yaml"] = nil
    let (passing, kept) = try Self.findings(files, threads: 2)
    #expect(passing.findings == kept.findings)
    #expect(passing.findings.contains { $0.rule.name == "no-partnership" })
    #expect(passing.findings.contains { $0.rule.name == "colon-in-text" })
  }
}
