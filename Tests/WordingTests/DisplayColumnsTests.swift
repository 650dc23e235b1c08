import Testing
import Wording

struct DisplayColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("見る", 4), ("👩‍👩‍👧", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🇬🇧", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("a\u{FE0F}", 1), ("zero\u{200B}width", 9),
    ("soft\u{AD}hyphen", 11), ("\u{301}", 0), ("ａ", 2), ("ｱ", 1), ("½", 1), ("☰", 2), ("𠀀", 2), ("क्ष", 2), ("…", 1),
    ("שלום", 4), ("\u{FEFF}", 0), ("\u{1B}[31m", 4),
  ])
  func `columns are counted as a terminal shows them`(text: String, expected: Int) {
    #expect(text.displayColumns == expected)
  }

  @Test func `padding fills up to a column and never cuts`() {
    #expect("見".padded(to: 4) == "見  ")
    #expect("long".padded(to: 2) == "long")
    #expect("x".padded(to: -1) == "x")
    #expect("x".indented(by: 2) == "  x")
  }
}
