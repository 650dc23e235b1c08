import SourceText
import Testing
import YAMLLite

@testable import Benchmarks

struct FiguresTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (1.005, 1, "1.0"), (9.96, 1, "10.0"), (-0.04, 1, "0.0"), (-1.25, 2, "-1.25"), (12.5, 0, "13"),
    (.nan, 1, "-"), (.infinity, 1, "-"),
  ])
  func `numbers have as many places as asked for`(value: Double, places: Int, expected: String) {
    #expect(Decimals.text(value, places: places) == expected)
  }

  @Test func `short numbers keep about three digits`() {
    #expect([0.1234, 1.234, 12.34, 123.4].map(Decimals.short) == ["0.123", "1.23", "12.3", "123"])
  }

  @Test func `a spread has the lowest, the middle and the highest value`() {
    let spread = Spread([5, 1, 9])
    #expect([spread.low, spread.median, spread.high] == [1, 5, 9])
    #expect(Spread([]).median.isNaN)
  }

  @Test func `keys and absent values count as scalars, as they do among a parser's events`() {
    var counts = NodeCounts()
    counts.add(YAMLTree(parsing: SourceFile(path: "a.yaml", text: "a: [x, 'y']\nb:\n\"\": {}\n")))
    #expect(counts.text == "6 scalars, 2 mappings, 1 sequences")
  }
}
