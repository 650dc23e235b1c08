import SourceText
import Testing

/// No excerpt shows text that a finding hides, whichever finding the excerpt belongs to.
@Suite struct HiddenTextTests {
  static func text(_ marked: String, others: [Finding] = [], columns: Int? = nil) -> String {
    let marked = MarkedText(marked)
    let hiding = marked.ranges.map {
      Finding(RuleID("D006", "titled-name"), .warning, at: Place(path: "a", range: $0), "A name.", hidesText: true)
    }
    let files = SourceFiles([SourceFile(path: "a", text: marked.text)])
    return String(decoding: FindingText(columns: columns).bytes(hiding + others, in: files), as: UTF8.self)
  }

  @Test func `a dot stands for each letter`() {
    #expect(
      Self.text("note: «Mrs Exämple» spoke\n") == """
        warning[D006] titled-name: A name.
         --> a:1:7
          |
        1 | note: ··········· spoke
          |       ^^^^^^^^^^^


        """)
  }

  @Test func `excerpts of other findings hide it, too`() {
    let other = Finding(
      RuleID("K005", "unknown-key"), .error, at: Place(path: "a", range: ByteRange(0, 4)), "A key.",
      related: [.init(Place(path: "a", range: ByteRange(8, 20)), "here")])
    let text = Self.text("note: «Mrs Example» and «Mr Example»\n", others: [other])
    #expect(!text.contains("Example"))
    #expect(text.contains("note: ··········· and ··········"))
  }

  @Test func `what goes on over lines is hidden in each of them`() {
    let other = Finding(RuleID("K005", "unknown-key"), .error, at: Place(path: "a", range: ByteRange(20, 22)), "A key.")
    let text = Self.text("note: >\n  by «Mrs\n  Example» and others\n", others: [other])
    #expect(text.contains("2 |   by ···\n"))
    #expect(text.contains("3 | ········· and others\n"))
  }

  @Test func `stretches that touch or overlap are hidden as one`() {
    let overlapping = Finding(
      RuleID("D007", "one-child"), .warning, at: Place(path: "a", range: ByteRange(8, 14)), "A child.", hidesText: true)
    let text = Self.text("note: «abc»«def» end\n", others: [overlapping])
    #expect(text.contains("note: ········nd\n"))
    #expect(!text.contains("abc") && !text.contains("def"))
  }

  @Test func `a cut line hides what is left of it`() {
    let long = String(repeating: "word ", count: 40)
    let text = Self.text("note: \(long)«Mrs Example» \(long)\n", columns: 60)
    #expect(!text.contains("Example") && text.contains("···········"))
  }
}
