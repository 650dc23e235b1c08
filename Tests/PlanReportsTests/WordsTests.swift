import Testing

@testable import PlanReports

/// How numbers and sentences are worded.
@Suite struct WordsTests {
  @Test(arguments: [(0, "no days"), (1, "1 day"), (2, "2 days"), (1150, "1150 days"), (20_000, "20,000 days")])
  func `things are counted in words`(_ number: Int, _ text: String) {
    #expect(number.counting("day") == text)
  }

  @Test(arguments: [(1_234_567, "1,234,567"), (-12_345, "-12,345"), (9999, "9999"), (-5, "-5")])
  func `long numbers have commas`(_ number: Int, _ text: String) {
    #expect(number.grouped == text)
  }

  @Test(arguments: [
    ("overdue by 1 day", "Overdue by 1 day."), ("Is it?", "Is it?"), ("Done.\n", "Done."), ("", ""), ("  x ", "X."),
  ])
  func `a text becomes a sentence`(_ text: String, _ sentence: String) {
    #expect(text.sentence == sentence)
  }
}
