import SourceText
import Testing
import YAMLLite

/// What is certain to mend a file that YAML-lite refuses.
@Suite struct FixTests {
  /// The text with all offered fixes made, and how many findings had one.
  private static func mended(_ text: String) -> (text: String, fixes: Int) {
    let tree = YAMLTree(parsing: SourceFile(path: "a.yaml", text: text))
    let fixes = tree.findings.compactMap(\.fix)
    let (bytes, made) = Fix.apply(fixes, to: tree.source)
    #expect(made == fixes.count)
    return (String(decoding: bytes, as: UTF8.self), fixes.count)
  }

  @Test(arguments: [
    // Before words: two spaces for each tab, where that is how the file reads.
    ("a:\n\tb: c\n\td: e\n", "a:\n  b: c\n  d: e\n"),
    ("a:\n\t- b: c\n\t\td: e\n", "a:\n  - b: c\n    d: e\n"),
    ("a:\n  - b: c\n  \td: e\n", "a:\n  - b: c\n    d: e\n"),
    ("a:\r\n\tb: c\r\n\t# d\r\n\t\r\n", "a:\r\n  b: c\r\n  # d\r\n\r\n"),
    // Between and behind them.
    ("a:\tb\n", "a: b\n"), ("a: \t b\n", "a: b\n"), ("a\t: b\n", "a : b\n"), ("a: b\t\r\n", "a: b\r\n"),
    ("a: b\t# c\n", "a: b # c\n"), ("a: [b,\tc]\n", "a: [b, c]\n"), ("-\ta\n", "- a\n"),
    ("a:\tb\t# c\n", "a: b # c\n"), ("a:\n\tb:\tc\n", "a:\n  b: c\n"),
    // Line ends.
    ("a: b\rc: d\r", "a: b\nc: d\n"), ("a: b\r\nc: d\re: f\r\n", "a: b\r\nc: d\r\ne: f\r\n"),
    ("a: b\r\r\nc: d\r\r\n", "a: b\r\nc: d\r\n"),
    // Within texts of every style.
    ("a: >\r  b\r  c\r\r  d\re: f\r", "a: >\n  b\n  c\n\n  d\ne: f\n"),
    ("a: |\r  b\r  c\rd: e\r", "a: |\n  b\n  c\nd: e\n"), ("a: b\r  c\r", "a: b\n  c\n"),
    ("a: 'b\r  c'\rd: \"e\r  f\"\r", "a: 'b\n  c'\nd: \"e\n  f\"\n"),
    ("a: [b,\r  c]\r# d\r", "a: [b,\n  c]\n# d\n"),
    ("a: |\n  b", "a: |\n  b\n"), ("c: d\r\na: |\r\n  b", "c: d\r\na: |\r\n  b\r\n"),
  ])
  func `what has one meaning is mended`(text: String, expected: String) {
    let (mended, fixes) = Self.mended(text)
    #expect(mended == expected)
    #expect(fixes > 0)
    let tree = YAMLTree(parsing: SourceFile(path: "a.yaml", text: mended))
    #expect(tree.findings.isEmpty)
    #expect(tree.json() == YAMLTree(parsing: SourceFile(path: "a.yaml", text: text)).json())
  }

  @Test(arguments: [
    // How deep the last line was meant to stand, nobody knows.
    "a:\n  - b: c\n\td: e\n",
    // Within a text a tab may stand for anything.
    "a: b\tc\n", "a: [b\tc]\n",
    // Quotes, block texts and comments may hold tabs.
    "a: 'b\tc'\n", "a: |\n  b\tc\n", "# a\tb\n",
    // What is wrong besides would not be mended.
    "a b\tc\n", "due 2022\n",
  ])
  func `what is not certain is left to people`(text: String) {
    let (mended, fixes) = Self.mended(text)
    #expect(mended == text)
    #expect(fixes == 0)
  }

  @Test func `a mend stands although other mistakes stay`() {
    #expect(Self.mended("a:\tb\nc: d\te\n").text == "a: b\nc: d\te\n")
    #expect(Self.mended("a:\tb\nc: d: e\n").text == "a: b\nc: d: e\n")
  }
}
