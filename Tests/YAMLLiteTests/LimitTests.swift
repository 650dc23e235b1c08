import Properties
import SourceText
import Testing

@testable import YAMLLite

/// Any bytes give a tree and findings, soon.
@Suite struct LimitTests {
  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `any bytes give a tree and findings whose places lie in the file`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let alphabet =
      Array("  \n\n\r\t:-#'\"[]{},|>&*!?%@`\\ab0é\u{2028}\u{FEFF}\u{A0}\u{A0}–•“’<=.".utf8) + [
        0xFF, 0xC3, 0xE2, 0x80, 0,
      ]
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    #expect(FileProperties.flaw(of: bytes) == nil, "seed \(seed): \(bytes)")
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `a spoilt plan gives a tree and findings whose places lie in the file`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes = Array(RandomPlan.text(&random).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      if Bool.random(using: &random), at < bytes.count {
        bytes.remove(at: at)
      } else {
        bytes.insert(contentsOf: Array(RandomPlan.value(&random).utf8), at: at)
      }
    }
    #expect(FileProperties.flaw(of: bytes) == nil, "seed \(seed): \(bytes)")
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `pasted signs in any order give a tree and findings whose places lie in the file`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "\u{A0}", "– ", "-\u{A0}", "• ", "* ", "-x", "“a: b”", "'a’", "k: ", "k:", "\n", "\n", "\n  ", "\n    ",
      "\n \u{A0}", "- ",
      "|\n", "x", "\n<<<<<<< a\n", "\n=======\n", "\n>>>>>>> b\n", "'", "\"", "[", "# c", "\u{FEFF}", "\u{3000}",
      "\r\n", "\t",
      "```", ": ", "?", " ",
    ]
    let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
    let tree = parse(text.joined())
    #expect(tree.flaw == nil, "seed \(seed): \(text.joined())")
    _ = tree.json()
  }

  @Test func `every beginning of a file gives a tree`() {
    let text = Array(
      "---\na: 'x\n  y'\nb: \"\\u00e9\\\n  z\"\nc: |+2\n  x\n\nd: [a, # c\n  b]\n- e\nf:\r\n  - - g: é\n...\n".utf8)
    for count in 0...text.count {
      #expect(parse(bytes: Array(text[..<count])).flaw == nil, "\(count) bytes")
    }
  }

  @Test func `hostile files take no longer than their size`() {
    let texts: [(String, String)] = [
      ("duplicate keys", String(repeating: "a: 1\n", count: 100_000)),
      (
        "distinct keys", (0..<100_000).map { "key\($0): 1\n" }.joined() + (0..<100_000).map { "key\($0): 1\n" }.joined()
      ),
      ("long line", "a: " + String(repeating: "x: y # \" ' [ ", count: 80_000)),
      ("long text", "a: " + String(repeating: "x", count: 2_000_000)),
      ("empty items", String(repeating: "-\n", count: 300_000)),
      ("dashes", String(repeating: "- ", count: 300_000) + "\n"),
      ("brackets", "a: " + String(repeating: "[", count: 500_000)),
      ("open braces", String(repeating: "a: {b\n", count: 100_000)),
      ("braces and quotes", "- {'\n" + String(repeating: "  {\"x'\n", count: 100_000)),
      ("open quotes", String(repeating: "a: \"\n", count: 100_000)),
      ("open quotes and text", String(repeating: "- 'x\nzzz\n", count: 50_000)),
      ("blank lines", "a: x\n" + String(repeating: "\n", count: 1_000_000) + "b: y\n"),
      ("tabs", "a: " + String(repeating: "\tx", count: 300_000)),
      ("tabbed lines", String(repeating: "\t\tx\n", count: 200_000)),
      ("controls", String(repeating: "\u{1}x", count: 300_000)),
      ("stairs", (0..<400).map { String(repeating: " ", count: $0) + "k:\n" }.joined()),
      ("comments", String(repeating: "# c\n", count: 200_000)),
      ("carriage returns", String(repeating: "a: 1\r", count: 200_000)),
      ("anchors in a run", String(repeating: "&a ", count: 300_000) + "\n"),
      ("tags in a run", "a: " + String(repeating: "!!a ", count: 300_000) + "\n"),
      ("plain lines", "a:\n" + String(repeating: "  word\n", count: 200_000) + "  b: c\n"),
    ]
    for (name, text) in texts {
      var tree: YAMLTree?
      let time = ContinuousClock().measure { tree = parse(text) }
      #expect(time < .seconds(10), "\(name) took \(time)")
      #expect((tree?.findings.count ?? 0) <= 1000, "\(name)")
    }
  }

  @Test(arguments: [
    ("&a &b &c x\n", ["S070"]), ("a: !b !c !d\n", ["S072"]), ("a: &b !c &d !e f\n", ["S070", "S072"]),
  ])
  func `of a run of anchors and tags the first of each is told of`(text: String, codes: [String]) {
    #expect(parse(text).findings.map(\.rule.code) == codes)
  }

  @Test func `depth 64 is read and depth 65 refused once`() {
    let inside = String(repeating: "- ", count: 64) + "x\n"
    #expect(parse(inside).findings == [])
    #expect(parse("- " + inside).findings.map(\.rule.code) == ["S013"])
    let stairs = (0..<70).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(parse(stairs).findings.map(\.rule.code) == ["S013"])
  }

  @Test func `a file of 16 MiB is read and one byte more refused`() {
    let text = "a: 1\n" + String(repeating: "#", count: SourceFile.sizeLimit - 5)
    #expect(parse(text).findings == [])
    #expect(parse(text + "#").findings.map(\.rule.code) == ["S007"])
  }

  @Test func `beyond a thousand findings the rest are counted`() {
    let tree = parse("k: 1\n" + String(repeating: "due 1\n", count: 1500))
    #expect(tree.findings.count == 1000)
    #expect(tree.findings.last?.help?.contains("500 more") == true)
  }

  @Test func `a carriage return is told of wherever the file ends behind it`() {
    for count in 0...70 {
      let text = "a: " + String(repeating: "x", count: count) + "\r"
      #expect(parse(text).findings.map(\.rule.code) == ["S006"], "\(count) letters")
      #expect(parse(text + "\n").findings == [], "\(count) letters")
    }
  }

  @Test func `other encodings are named`() {
    let text = "a: 1\n"
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(parse(bytes: bytes).findings.map(\.rule.code) == ["S002"])
    }
  }
}
