import Properties
import SourceText
import Testing

@testable import YAMLLite

/// The properties are held to what they promise: each tells when it is broken.
@Suite struct PropertyTests {
  /// The tree of `a: é`, with its nodes, comments and findings as `change` leaves them.
  private func flaw(_ change: (inout [YAMLNode], inout [ByteRange], inout [Finding]) -> Void) -> String? {
    let tree = YAMLTree(parsing: SourceFile(path: "x.yaml", text: "a: é # c\nb:\n"))
    var (nodes, comments, findings) = (tree.nodes, tree.comments, tree.findings)
    change(&nodes, &comments, &findings)
    return YAMLTree(source: tree.source, nodes: nodes, comments: comments, findings: findings).flaw
  }

  private func finding(_ range: ByteRange, path: String = "x.yaml") -> Finding {
    Finding(RuleID("S000", "x"), .error, at: Place(path: path, range: range), "x")
  }

  @Test func `a sound tree has no flaw`() {
    #expect(flaw { _, _, _ in } == nil)
  }

  @Test func `wrong nodes are told`() {
    #expect(flaw { nodes, _, _ in nodes[1].range.end = 90 }?.contains("outside the file") == true)
    #expect(flaw { nodes, _, _ in nodes[1].range.end = 4 }?.contains("cuts a character") == true)
    #expect(flaw { nodes, _, _ in nodes[1].next = 3 }?.contains("has children") == true)
    #expect(flaw { nodes, _, _ in nodes[0].next = 2 } != nil)
    #expect(flaw { nodes, _, _ in nodes[0].range.end = 7 }?.contains("reaches beyond its parent") == true)
    #expect(flaw { nodes, _, _ in nodes[2].key = ByteRange(1, 2) }?.contains("before its sibling ends") == true)
    #expect(flaw { nodes, _, _ in nodes[2].key = ByteRange(10, 10) }?.contains("sort of key") == true)
    #expect(flaw { nodes, _, _ in nodes[1].kind = .invalid }?.contains("nothing is said") == true)
    #expect(flaw { nodes, _, _ in nodes[2].key = ByteRange(0, 1) } != nil)
  }

  @Test func `wrong comments are told`() {
    #expect(flaw { _, comments, _ in comments.append(comments[0]) }?.contains("out of order") == true)
    #expect(flaw { _, comments, _ in comments[0].end = 7 }?.contains("ends within its line") == true)
    #expect(flaw { _, comments, _ in comments[0].end = 12 }?.contains("runs into the next line") == true)
    #expect(flaw { _, comments, _ in comments[0].start = 5 }?.contains("has no #") == true)
  }

  @Test func `wrong findings are told`() {
    #expect(flaw { $2 = [self.finding(ByteRange(3, 4))] }?.contains("cuts a character") == true)
    #expect(flaw { $2 = [self.finding(ByteRange(3, 50))] }?.contains("outside the file") == true)
    #expect(flaw { $2 = [self.finding(ByteRange(3, 5), path: "y")] }?.contains("another file") == true)
    #expect(flaw { $2 = [self.finding(ByteRange(5, 6)), self.finding(ByteRange(0, 1))] }?.contains("order") == true)
    #expect(flaw { $2 = Array(repeating: self.finding(ByteRange(0, 1)), count: 1001) }?.contains("1001") == true)
  }

  @Test(arguments: ["null", "[]", "{\"a\": [1, -0.5e+3, \"\\u00e9\\n\"], \"b\": {}}\n", "\"é\"", "true"])
  func `JSON is taken for JSON`(text: String) {
    #expect(JSONText.flaw(of: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "", "[1,]", "{\"a\"}", "{a: 1}", "\"\n\"", "\"\\x\"", "\"\\u00g0\"", "01", "1.", "nul", "[] []", "[1",
  ])
  func `what is not JSON is not`(text: String) {
    #expect(JSONText.flaw(of: Array(text.utf8)) != nil)
  }

  @Test func `bytes that are no UTF-8 are no JSON`() {
    #expect(JSONText.flaw(of: [0x22, 0xFF, 0x22]) == "no UTF-8")
  }

  @Test func `a stretch may lie on the edges of characters and between bytes that are none`() {
    let file = SourceFile(path: "x", bytes: [0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 0x80, 0xFF])
    let cut = (0...8).filter { file.flaw(of: ByteRange($0, $0)) != nil }
    #expect(cut == [1, 3, 4, 5])
    #expect(file.flaw(of: ByteRange(8, 9)) != nil)
  }
}
