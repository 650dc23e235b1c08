import SourceText
import Testing

struct MarkedExampleTests {
  @Test(arguments: [
    ("a: «b»\nc: d\n", "  a: b\n     ^\n  c: d\n"),
    ("a:\n  «b: c\n  d: e»\nf: g\n", "  a:\n    b: c\n    ^^^^\n    d: e\n  ^^^^^^\n  f: g\n"),
    ("a: é«\t»b", "  a: é    b\n      ^^^^\n"),
    ("a: b«»\n", "  a: b\n      ^\n"),
    ("a: b\n", "  a: b\n"),
    ("", "\n"),
  ])
  func `carets stand under what is found`(marked: String, shown: String) {
    #expect(MarkedExample(RuleExample(marked)).text(indent: 2) == shown)
  }
}
