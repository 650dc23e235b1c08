import Testing
import Wording

struct VisibleTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("Grüße, 見る 👩‍👩‍👧 e\u{301}", "Grüße, 見る 👩‍👩‍👧 e\u{301}"),
    ("\u{1B}[31m", #"\u{1B}[31m"#), ("a\tb\r\nc", #"a\u{9}b\u{D}\u{A}c"#), ("\u{0}\u{7F}", #"\u{0}\u{7F}"#),
    ("\u{9B}31m", #"\u{9B}31m"#), ("\u{202E}gnp", #"\u{202E}gnp"#),
    ("\u{2066}\u{2069}\u{200F}", #"\u{2066}\u{2069}\u{200F}"#),
    ("\u{2028}\u{85}", #"\u{2028}\u{85}"#), ("\u{FEFF}a", #"\u{FEFF}a"#), (#"\u{1B}"#, #"\u{1B}"#),
  ])
  func `what would steer a terminal is written out and the rest stays`(text: String, expected: String) {
    #expect(text.visible == expected)
    #expect(text.quoted == "'\(expected)'")
    #expect(text.visible.visible == text.visible)
  }

  @Test func `no character that is visible steers the display`() {
    let all = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    let wrong = all.filter {
      !$0.steersDisplay && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("must\u{A0}", #"must\u{A0}"#), ("cate\u{200B}gory", #"cate\u{200B}gory"#),
    ("cfa\u{2011}2014", #"cfa\u{2011}2014"#),
    ("Grüße, 見る – “👩‍👩‍👧” e\u{301}", "Grüße, 見る – “👩‍👩‍👧” e\u{301}"), ("\u{1B}", #"\u{1B}"#), ("plain", "plain"),
  ])
  func `what looks like something else is written out where that counts`(text: String, expected: String) {
    #expect(text.unmistakable == expected)
  }

  @Test func `bytes that are no UTF-8 are shown as the replacement character`() {
    #expect(String(decoding: [0x61, 0xFF, 0x62] as [UInt8], as: UTF8.self).visible == "a\u{FFFD}b")
  }
}
