import Testing

@testable import PlanReports

/// How an author's text is made fit for a screen.
@Suite struct ShownTextTests {
  /// A text, a width, and the lines that should come of it.
  struct Case: Sendable {
    let text: String
    let columns: Int
    let lines: [String]

    init(_ text: String, _ columns: Int, _ lines: [String]) {
      (self.text, self.columns, self.lines) = (text, columns, lines)
    }
  }

  static let cases = [
    Case("", 10, [""]),
    Case("one two", 10, ["one two"]),
    Case("one two", 7, ["one two"]),
    Case("one two", 6, ["one", "two"]),
    Case("one  two\n three\t", 20, ["one two three"]),
    Case("  \n ", 5, [""]),
    Case("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    Case("see council/inclusion.yaml:8", 20, ["see", "council/", "inclusion.yaml:8"]),
    Case("well-known-word", 8, ["well-", "known-", "word"]),
    Case("日本語", 4, ["日本", "語"]),
    Case("日本 語", 4, ["日本", "語"]),
    Case("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301}", "x"]),
    Case("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
    Case("a \u{1B}[31mred", 20, ["a \\u{1B}[31mred"]),
    Case("left \u{202E}right", 30, ["left \\u{202E}right"]),
    Case("x", 0, ["x"]),
  ]

  @Test(arguments: cases) func `text is broken between words, and within a word only where it must`(_ example: Case) {
    let shown = ShownText(example.text)
    let lines = shown.lines(columns: example.columns)
    #expect(lines.map { String(Substring(shown.bytes(of: $0))) } == example.lines)
    #expect(lines.allSatisfy { $0.columns <= max(example.columns, 1) })
  }

  @Test func `columns and the longest word are counted as they are shown`() {
    #expect(ShownText("one three").columns == 9)
    #expect(ShownText("one three").longestWord == 5)
    #expect(ShownText("日本 x").columns == 6)
    #expect(ShownText("日本 x").longestWord == 4)
    #expect(ShownText(" a\n\nb ").columns == 3)
  }
}
