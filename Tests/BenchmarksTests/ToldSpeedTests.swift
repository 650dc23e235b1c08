import Testing

@testable import Benchmarks

struct ToldSpeedTests {
  private static let answer = "tree: 90.1 102.5 110 MB/s, 1234 bytes, 12 scalars, 3 mappings, 0 sequences\n"

  @Test func `the median of a told speed is the middle of its three numbers`() {
    #expect(ToldSpeed.median(in: Self.answer) == 102.5)
    #expect(ToldSpeed.median(in: "102.5 MB/s") == nil)
    #expect(ToldSpeed.median(in: "") == nil)
  }

  @Test(arguments: [("bytes", 1234), ("scalars", 12), ("sequences", 0), ("files", nil)])
  func `a count is the number before its noun`(noun: String, expected: Int?) {
    #expect(ToldSpeed.count(of: noun, in: Self.answer) == expected)
  }

  @Test func `the sentence of a check has its count at the end`() {
    #expect(ToldSpeed.count(of: "files", in: "3 files\n\nNo errors, 6 warnings in 14 files.\n") == 14)
  }
}
