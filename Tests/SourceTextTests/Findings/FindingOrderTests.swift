import SourceText
import Testing

struct FindingOrderTests {
  @Test func `findings are ordered by path, place, rule and message`() {
    func finding(_ path: String, _ range: ByteRange?, _ code: String = "A001", _ message: String = "a") -> Finding {
      Finding(RuleID(code, "x"), .error, at: Place(path: path, range: range), message)
    }
    let ordered = [
      finding("B", nil), finding("a", nil), finding("a", ByteRange(0, 1)), finding("a", ByteRange(0, 2)),
      finding("a", ByteRange(0, 2), "A002"), finding("a", ByteRange(0, 2), "A002", "b"),
      finding("a", ByteRange(1, 1)), finding("a-b", nil), finding("a/b", nil), finding("é", nil),
    ]
    #expect(ordered.reversed().sorted() == ordered)
    #expect([Finding](ordered.reversed()).inOrder() == ordered)
    for (left, right) in zip(ordered, ordered.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
  }

  @Test func `errors come before warnings and these before notes`() {
    #expect(Severity.allCases.reversed().sorted() == [.error, .warning, .note])
  }

  @Test func `a rule's finding has its severity, and its way to mend unless told another`() {
    let rule = RuleDescription(
      RuleID("A001", "a"), .warning, title: "A", why: "So.", mend: "Mend.", broken: [], kept: [])
    #expect(rule.finding(at: Place(path: "a"), "A.").help == "Mend.")
    #expect(rule.finding(at: Place(path: "a"), "A.", help: "Else.").help == "Else.")
    #expect(rule.finding(at: Place(path: "a"), "A.").severity == .warning)
  }
}
