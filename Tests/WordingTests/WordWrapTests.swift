import Testing
import Wording

struct WordWrapTests {
  @Test(arguments: [
    ("", []), (" \n ", []), ("one two three", ["one two", "three"]), ("a  b\nc", ["a b c"]),
    ("a extraordinarily b", ["a", "extraordinarily", "b"]), ("äöü éèê x", ["äöü éèê", "x"]),
    ("見る 見る", ["見る", "見る"]), ("12345678", ["12345678"]), ("1234 123 1", ["1234 123", "1"]),
  ])
  func `words are wrapped at eight columns and never cut`(text: String, expected: [String]) {
    #expect(WordWrap.lines(text, columns: 8) == expected)
  }

  @Test(arguments: [Int.min, -1, 0, 1])
  func `with no room every word has its line`(columns: Int) {
    #expect(WordWrap.lines("a b", columns: columns) == ["a", "b"])
  }

  @Test func `pieces are kept whole though they have spaces`() {
    #expect(WordWrap.lines(of: ["a b", "c d", "e"], columns: 5) == ["a b", "c d e"])
  }
}
