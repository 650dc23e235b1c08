import Properties
import Testing

@testable import YAMLLite

@Suite struct ScalarTests {
  /// Each text behind `a: `, and what it reads as.
  static let scalars: [(String, String)] = [
    ("x", "x"), ("no", "no"), ("2022-01-31", "2022-01-31"), ("1.10", "1.10"), ("null", "null"), ("~", "~"),
    ("-1", "-1"), ("?x", "?x"), (":x", ":x"), ("<5", "<5"), (".5", ".5"), ("a#b", "a#b"), ("a # b", "a"),
    ("http://x.org/a:b", "http://x.org/a:b"), ("x   ", "x"), ("x\n  y", "x y"), ("x\n\n\n  y", "x\n\ny"),
    ("x\n y # c", "x y"), ("\n  x\n\n  y", "x\ny"), ("x\\n", "x\\n"), ("it's \"so\"", "it's \"so\""),
    ("''", ""), ("' x '", " x "), ("'it''s'", "it's"), ("'x\n  y'", "x y"), ("'x  \n\n  y'", "x\ny"),
    ("'a: b # c'", "a: b # c"),
    ("\"\"", ""), (#""\"\\\/\t\x41\u00e9\U0001F600\_""#, "\"\\/\tAé😀\u{A0}"), ("\"x\n  y\"", "x y"),
    ("\"x \\\n  y\"", "x y"), ("\"x\\\n\n  y\"", "x\ny"), ("\"x\\  \n  y\"", "x  y"),
    ("\"\\N\\L\\P\\e\\0\"", "\u{85}\u{2028}\u{2029}\u{1B}\0"),
    ("|\n  x\n", "x\n"), ("|-\n  x\n", "x"), ("|+\n  x\n\n\n", "x\n\n\n"), ("|\n  x\n\n   y\n", "x\n\n y\n"),
    ("|2\n    x\n", "  x\n"), ("|-1\n  x\n", " x"), ("| # c\n  # x\n", "# x\n"), ("|\n\n\n  x\n", "\n\nx\n"),
    ("|\n", ""), ("|+\n\n\n", "\n\n"), ("|\n  x\n\n# c\n", "x\n"), ("|\n  a: b\n  - c\n", "a: b\n- c\n"),
    (">\n  x\n  y\n", "x y\n"), (">\n  x\n\n  y\n", "x\ny\n"), (">-\n  x\n\n\n  y\n", "x\n\ny"),
    (">\n  x\n    y\n  z\n", "x\n  y\nz\n"), (">\n  x\n\n    y\n\n  z\n", "x\n\n  y\n\nz\n"),
    (">\n  x\n  \ty\n", "x\n\ty\n"),
    (">\n\n  x\n", "\nx\n"), (">+\n  x\n\n", "x\n\n"),
  ]

  @Test(arguments: scalars)
  func `reads as YAML does`(text: String, expected: String) {
    let tree = parse(Self.file(text))
    #expect(tree.findings == [])
    #expect(tree.text(of: 1) == expected)
    #expect(tree.value(of: 0, key: "b") != nil)
    #expect(tree.flaw == nil)
  }

  @Test(arguments: scalars)
  func `reads the same with CRLF`(text: String, expected: String) {
    let crlf = Array(Self.file(text).utf8).flatMap { $0 == 10 ? [13, 10] : [$0] }
    let tree = parse(bytes: crlf)
    #expect(tree.findings == [])
    #expect(tree.text(of: 1) == expected)
  }

  /// A file with `text` as a value and another key behind it.
  private static func file(_ text: String) -> String {
    "a: \(text)\(text.hasSuffix("\n") ? "" : "\n")b: 1\n"
  }
}
