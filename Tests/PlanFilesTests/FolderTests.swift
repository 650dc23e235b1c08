import ActionPlans
import PlanFiles
import SourceText
import Testing
import YAMLLite

@Suite struct FolderTests {
  static let partnership = SourceFile(
    path: "partnership.yaml",
    text: """
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
      duties:
        - id: cfa-2014-s69
          title: Publish a SEN information report

      """)

  static func service(_ actions: String, path: String = "schools/senco-network.yaml") -> SourceFile {
    SourceFile(
      path: path, text: "format: actionplan/1\nservice: senco-network\nlead: Chair of the network\nactions:\n" + actions
    )
  }

  static func action(_ id: String, _ more: String = "") -> String {
    "  - id: \(id)\n    title: Publish reports\n    category: must\n    priority: journey\n    due: 2022-07-31\n" + more
  }

  static func lines(_ folder: PlanFolder) -> [String] {
    folder.findings.map { finding in
      let file = folder.files.first { $0.path == finding.place.path }
      let position = file.flatMap { file in
        finding.place.range.map { LineIndex(file.tree.source).position(of: Int($0.start)) }
      }
      return "\(finding.rule.code) \(finding.place.path):\(position?.line ?? 0):\(position?.column ?? 0)"
    }
  }

  @Test func `every mistake of every file comes out of one run`() {
    let folder = PlanFolder(
      path: "plans",
      sources: [
        Self.partnership,
        Self.service(
          Self.action("SCH-01", "    duties: [cfa-2014-s96]\n    started: 2022-02-30\n")
            + Self.action("SCH-01", "    prioritty: journey\n")
            + "  - id: SCH-03\n    title: No date\n    category: mst\n    priority: journey\n"),
        SourceFile(path: "reviews/2022.yaml", text: "format: actionplan/1\nreview: 2022\nfrom: 2021-09-01\n"),
      ])
    #expect(
      Self.lines(folder) == [
        "K006 reviews/2022.yaml:1:1", "R002 schools/senco-network.yaml:10:14", "K011 schools/senco-network.yaml:11:14",
        "R001 schools/senco-network.yaml:12:9", "K005 schools/senco-network.yaml:17:5",
        "K008 schools/senco-network.yaml:18:9", "K012 schools/senco-network.yaml:20:15",
      ])
    #expect(!folder.isWhole)
  }

  @Test func `a file that fails does not hide the others, and causes no knock-on findings`() {
    let folder = PlanFolder(
      path: "plans",
      sources: [
        SourceFile(path: "partnership.yaml", text: "format: actionplan/1\npartnership:\n  name: &n Example\n"),
        Self.service(Self.action("SCH-01", "    duties: [cfa-2014-s69]\n")),
      ])
    #expect(folder.findings.allSatisfy { $0.place.path == "partnership.yaml" }, "\(Self.lines(folder))")
    #expect(folder.plan == nil)
  }

  @Test func `what is near to no id or to many gets none suggested, and few are listed`() {
    let actions = (1...3).map { Self.action("SCH-0\($0)") }.joined()
    let folder = PlanFolder(
      path: "plans",
      sources: [
        Self.partnership,
        Self.service(actions + Self.action("SCH-04", "    depends-on: [SCH-05]\n").replacing("journey", with: "6")),
      ])
    #expect(
      folder.findings.map { "\($0.message) \($0.help ?? "")" } == [
        "There is no priority '6'. The plan has only journey. Write it if it is meant, or add '6' to partnership.yaml.",
        "There is no action 'SCH-05'. The plan has SCH-01, SCH-02, SCH-03 and SCH-04. Write the one that is meant, or "
          + "add 'SCH-05' to the service plans.",
      ])
  }

  @Test func `the order of the files changes nothing`() {
    let files = [Self.partnership, Self.service(Self.action("SCH-01") + Self.action("SCH-01"))]
    let forwards = PlanFolder(path: "plans", sources: files)
    let backwards = PlanFolder(path: "plans", sources: files.reversed())
    #expect(forwards.findings == backwards.findings)
    #expect(forwards.plan == backwards.plan)
    #expect(forwards.findings.count == 1)
  }

  @Test func `a folder without a partnership says so`() {
    let folder = PlanFolder(path: "plans", sources: [Self.service(Self.action("SCH-01"))])
    #expect(folder.findings.map(\.rule.name) == ["no-partnership"])
  }

  @Test func `a duplicate id shows both places`() throws {
    let folder = PlanFolder(
      path: "plans", sources: [Self.partnership, Self.service(Self.action("SCH-01") + Self.action("SCH-01"))])
    let finding = try #require(folder.findings.first)
    #expect(finding.rule.name == "duplicate-id")
    #expect(finding.related.map(\.message) == ["first used here"])
    #expect(finding.related[0].place < finding.place)
  }

  @Test func `places lead to the value itself, past entries that could not be read`() throws {
    let text = Self.action(
      "SCH-01",
      "    milestones:\n      - title: Broken\n        due: someday\n      - title: Whole\n        due: 2022-03-31\n")
    let folder = PlanFolder(path: "plans", sources: [Self.partnership, Self.service(text)])
    let file = try #require(folder.files.last)
    let place = file.place(ofAction: 0, "milestones", 0, "due")
    #expect(place.range.map { file.tree.source.text($0) } == "2022-03-31")
    #expect(file.place(ofAction: 0).range.map { file.tree.source.text($0) } == "SCH-01")
    #expect(file.place(ofAction: 0, "nothing").range != nil)
    #expect(LineIndex(file.tree.source).position(of: file.offset(ofAction: 0)).line == 5)
  }

  @Test func `a plan saved by Windows reads the same`() {
    let unix = Self.service(Self.action("SCH-01", "    heard: >\n      Parents\n      asked.\n"))
    let text = unix.text(ByteRange(0, unix.count))
    let windows = SourceFile(
      path: unix.path,
      text: "\u{FEFF}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    let first = PlanFolder(path: "plans", sources: [Self.partnership, unix])
    let second = PlanFolder(path: "plans", sources: [Self.partnership, windows])
    #expect(second.findings.map(\.message) == [])
    #expect(first.plan == second.plan)
  }

  @Test func `many unknown names take no time that grows with their square`() {
    let actions = (10..<4010).map { Self.action("SCH-\($0)", "    depends-on: [SCH-\($0)0]\n") }.joined()
    let folder = PlanFolder(path: "plans", sources: [Self.partnership, Self.service(actions)])
    #expect(folder.findings.filter { $0.rule.name == "unknown-name" }.count > 3000)
  }

  /// The codes of the findings that one action with these lines gives.
  static func codes(_ lines: String) -> [String] {
    PlanFolder(path: "plans", sources: [partnership, service(action("SCH-01", lines))]).findings.map(\.rule.code)
  }

  @Test(arguments: [
    ("    heard: #1 worry of parents\n", ["S090"]), ("    success:\n      - The wait #1 worry is gone\n", ["S090"]),
    ("    \"started\\0\": 2022-01-01\n", ["K005"]), ("    duties: cfa-2014-s69, cfa-2014-s70\n", ["K010"]),
    ("    duties:\n      -\n      - cfa-2014-s69\n", ["K009"]), ("    milestones:\n      -\n", ["K009"]),
    ("    milestones:\n      - titel: Report\n        due: 2022-03-01\n", ["K005"]),
  ])
  func `one cause gives one finding and nothing is swallowed`(lines: String, codes: [String]) {
    #expect(Self.codes(lines) == codes)
  }

  @Test func `an empty entry does not move the places of those behind it`() throws {
    let text = Self.action("SCH-01", "    milestones:\n      -\n      - title: Whole\n        due: 2022-03-31\n")
    let folder = PlanFolder(path: "plans", sources: [Self.partnership, Self.service(text)])
    let file = try #require(folder.files.last)
    #expect(file.place(ofAction: 0, "milestones", 0, "due").range.map { file.tree.source.text($0) } == "2022-03-31")
  }

  @Test func `a copied file is one finding, at the copy`() {
    let copy = SourceFile(path: "copy.yaml", bytes: Self.partnership.padded.dropLast(SourceFile.padding))
    let folder = PlanFolder(path: "plans", sources: [Self.partnership, copy])
    #expect(
      folder.findings.filter { $0.severity == .error }.map { $0.rule.name + " " + $0.place.path } == [
        "second-partnership copy.yaml"
      ])
    #expect(folder.plan?.partnership.name == "Example Partnership")
  }

  @Test func `warnings never take an error's place`() {
    let noted = (10...1100).map { Self.action("SCH-\($0)").replacing("reports", with: "report # \($0)") }.joined()
    let folder = PlanFolder(
      path: "plans",
      sources: [Self.partnership, Self.service(noted + Self.action("SCH-2000", "    completed: 2024-02-31\n"))])
    #expect(folder.findings.filter { $0.severity == .error }.map(\.rule.code) == ["K011"])
    #expect(folder.findings.count == 1001)
    #expect(!folder.isWhole)
  }

  @Test func `a key too far left is missed in its own record alone`() {
    let first = Self.action("SCH-01").replacing("    due: 2022-07-31\n", with: "")
    let second = Self.action("SCH-02").replacing("    due: 2022-07-31\n", with: "")
    let folder = PlanFolder(
      path: "plans", sources: [Self.partnership, Self.service(first + second + "due: 2022-07-31\n")])
    #expect(Self.lines(folder) == ["K008 schools/senco-network.yaml:5:9", "K005 schools/senco-network.yaml:13:1"])
  }

  @Test(arguments: ["schools/senco-network.yaml", "senco-network.yaml"])
  func `an id used twice within a namespace is there for those who name it`(path: String) {
    let twice = SourceFile(
      path: "partnership.yaml",
      text: Self.partnership.text(ByteRange(0, Self.partnership.count))
        .replacing("- id: senco-network", with: "- id: schools"))
    let service = SourceFile(
      path: path, text: "format: actionplan/1\nservice: schools\nlead: Chair\nactions:\n" + Self.action("SCH-01"))
    let errors = PlanFolder(path: "plans", sources: [twice, service]).findings.filter { $0.severity == .error }
    #expect(errors.map(\.rule.code) == ["R001"])
  }

  @Test func `an entry that could not be read shifts no place`() {
    let needs = "    depends-on:\n      - @bad\n      - ''\n      - SCH-03\n"
    let folder = PlanFolder(path: "plans", sources: [Self.partnership, Self.service(Self.action("SCH-01", needs))])
    let file = folder.files.first { $0.path.hasPrefix("schools") }
    let place = file?.place(ofAction: 0, "depends-on", 0)
    #expect(place?.range.flatMap { file?.tree.source.text($0) } == "SCH-03")
  }
}
