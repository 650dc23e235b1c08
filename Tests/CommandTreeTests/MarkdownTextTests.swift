import Testing

@testable import CommandTree

struct MarkdownTextTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("a | b", #"a \| b"#), ("*a* _b_ <c> [d] `e`", #"\*a\* \_b\_ \<c\> \[d\] \`e\`"#),
    ("# no heading", "\\# no heading"), ("1. no list", #"1\. no list"#), ("- no list", #"\- no list"#),
    ("use --strict, or -q.", "use `--strict`, or `-q`."), ("(--a|b)", #"(`--a\|b`)"#), ("a - b -5", "a - b -5"),
    ("two\nlines", "two lines"), ("", ""),
  ])
  func `prose shows what was written`(text: String, expected: String) {
    #expect(MarkdownText.prose(text) == expected)
  }

  @Test(arguments: [("", ""), ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a|b", #"`a\|b`"#)])
  func `code shows what was written`(text: String, expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test func `a fence is longer than any in its lines`() {
    #expect(MarkdownText.fenced(["echo ```"], language: "sh") == "````sh\necho ```\n````")
  }

  @Test func `a table leaves out empty columns`() {
    #expect(MarkdownText.table(["a", "b"], [["1", ""], ["2", ""]]) == "| a |\n| --- |\n| 1 |\n| 2 |")
  }
}
