import ActionPlans
import PlanProgress
import Testing

@testable import PlanReports

/// How tables are laid out on a screen.
@Suite struct TableTests {
  private func text(_ table: Table, width: Int) -> String {
    let page = Page(title: nil, sections: [Section(nil, [.table(table)])])
    return String(decoding: TextPage.bytes(of: page, width: width, palette: .none), as: UTF8.self)
  }

  private var table: Table {
    var table = Table([.short("Id"), .prose("What it is about"), .number("Days")])
    table.add(["A-01", "A short title", "7"])
    table.add(["A-02", "A title that is rather longer than the first one", "1200"])
    return table
  }

  @Test func `columns are as wide as what stands in them`() {
    #expect(
      text(table, width: 80) == """
        Id    What it is about                                  Days
        ----  ------------------------------------------------  ----
        A-01  A short title                                        7
        A-02  A title that is rather longer than the first one  1200

        """)
  }

  @Test func `prose is wrapped rather than cut, and short cells stay whole`() {
    #expect(
      text(table, width: 40)
        == """
        Id    What it is about              Days
        ----  ----------------------------  ----
        A-01  A short title                    7
        A-02  A title that is rather        1200
              longer than the first one

        """)
  }

  @Test func `names that would be cramped stand on lines of their own`() {
    var table = Table([.prose("Sector"), .prose("Where it stands"), .short("Must"), .short("Should")])
    table.add(["A sector with a rather long name", "Red: off track", "1 of 6", "4 of 4"])
    table.add(["A service in it", "Green: on track", "2 of 2", "0 of 1"], isUnder: true)
    #expect(
      text(table, width: 50) == """
            Where it stands  Must    Should
            ---------------  ------  ------
        A sector with a rather long name
            Red: off track   1 of 6  4 of 4
          A service in it
            Green: on track  2 of 2  0 of 1

        """)
  }

  @Test func `where no column fits every cell stands after the name of its column`() {
    var table = Table([
      .prose("Sector"), .prose("Stands"), .short("A very-long-heading"), .short("Another-long-heading"),
    ])
    table.add([Cell("Council", ), "Red: off track", "1 of 6", "12345678901234567"])
    #expect(
      text(table, width: 40) == """
        Council
            Stands: Red: off track
            A very-long-heading: 1 of 6;
            Another-long-heading:
            12345678901234567

        """)
  }

  @Test func `rows of many lines are set apart`() {
    var table = Table([.short("Id"), .prose("Text")])
    let words = String(repeating: "word ", count: 24)
    table.add(["A-01", Cell(words)])
    table.add(["A-02", Cell(words)])
    let lines = text(table, width: 40).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0.isEmpty } == 2)
  }

  @Test func `wide characters take two columns`() {
    var table = Table([.prose("Name"), .short("Due")])
    table.add(["日本", "2024"])
    table.add(["abcd", "2025"])
    #expect(text(table, width: 40).contains("日本  2024\nabcd  2025\n"))
  }

  @Test func `a bar shares its length out by largest remainder and shows every part`() {
    let parts = [97, 2, 1, 0].map { Bar.Part(character: "#", look: .plain, meaning: "x", count: $0) }
    let bar = Bar(label: "Must", parts: parts, text: "")
    #expect(bar.lengths(of: 20) == [18, 1, 1, 0])
    #expect(bar.lengths(of: 100) == [97, 2, 1, 0])
    #expect(bar.lengths(of: 3) == [1, 1, 1, 0])
    #expect(Bar(label: "", parts: [], text: "").lengths(of: 9) == [])
  }

  @Test(arguments: [1, 40, 41, 57, 80, 200]) func `no line of any report is wider than the screen`(_ width: Int) throws
  {
    let plan = try SamplePlan.dated()
    let reports = [
      AccountabilitySummary(of: plan).text(width: width, palette: .none),
      StatusPicture(of: plan).text(width: width, palette: .none),
      ActionList(of: plan).text(width: width, palette: .none),
      ProgressTable(of: plan, by: .service).text(width: width, palette: .none),
      try #require(ActionDetail(of: ID("INC-01"), in: plan)).text(width: width, palette: .none),
    ]
    for report in reports {
      for line in String(decoding: report, as: UTF8.self).split(separator: "\n") {
        #expect(ShownText(String(line)).columns <= max(width, 40), "\(line)")
      }
    }
  }

  @Test func `colour takes nothing away and adds nothing but colour`() throws {
    let plan = try SamplePlan.dated()
    let plain = String(decoding: AccountabilitySummary(of: plan).text(width: 80, palette: .none), as: UTF8.self)
    let coloured = String(decoding: AccountabilitySummary(of: plan).text(width: 80, palette: .terminal), as: UTF8.self)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }
}
