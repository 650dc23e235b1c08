import Testing

@testable import PlanReports

/// How tables become CSV.
@Suite struct CSVTests {
  static let texts: [(String?, String)] = [
    (nil, ""),
    ("", ""),
    ("plain", "plain"),
    ("a, b", "\"a, b\""),
    ("say \"yes\"", "\"say \"\"yes\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("=SUM(A1)", "'=SUM(A1)"),
    ("+1, -2", "\"'+1, -2\""),
    ("-x", "'-x"),
    ("@cmd", "'@cmd"),
    ("\tx", "\"'\tx\""),
    ("a=b", "a=b"),
    ("\u{1B}[0m", "\\u{1B}[0m"),
  ]

  @Test(arguments: texts) func `an author's text stands in its cell and is no formula`(_ text: String?, _ cell: String)
  {
    var csv = CSVWriter(["a", "b"])
    csv.text(text)
    csv.number(-3)
    csv.endLine()
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,b\n\(cell),-3\n")
  }

  @Test func `what is not known is an empty cell`() {
    var csv = CSVWriter(["a", "b", "c"])
    csv.number(nil)
    csv.decimal(nil)
    csv.text(nil)
    csv.endLine()
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,b,c\n,,\n")
  }

  @Test func `every row of a list has a cell for each heading`() throws {
    let text = try String(decoding: ActionList(of: SamplePlan.dated()).csv(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let commas = lines[0].count { $0 == "," }
    #expect(lines.count == 15)
    // Only lines without quoted commas can be counted so simply.
    for line in lines where !line.contains("\"") { #expect(line.count { $0 == "," } == commas) }
  }
}
