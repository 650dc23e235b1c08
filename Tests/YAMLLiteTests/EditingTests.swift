import Properties
import SourceText
import Testing

@testable import YAMLLite

@Suite struct EditingTests {
  /// The file after the value at `path`, keys and item numbers, was set.
  private func setting(_ source: String, _ path: [String], to text: String) -> String? {
    let tree = parse(source)
    var index = 0
    for step in path {
      let children = tree.children(of: index).map { $0 }
      guard let next = Int(step).map({ children[$0] }) ?? tree.value(of: index, key: step) else { return nil }
      index = next
    }
    guard let edit = tree.settingValue(of: index, to: text) else { return nil }
    return String(decoding: TextEdit.apply([edit], to: tree.source), as: UTF8.self)
  }

  @Test func `a value is written in the plainest style that reads back the same`() {
    func value(_ text: String) -> String? { setting("a: old\n", ["a"], to: text) }
    #expect(value("new text") == "a: new text\n")
    #expect(value("no") == "a: no\n")
    #expect(value("") == "a: ''\n")
    #expect(value("Step 2: test") == "a: 'Step 2: test'\n")
    #expect(value("it's # not") == "a: 'it''s # not'\n")
    #expect(value(" x") == "a: ' x'\n")
    #expect(value("@board") == "a: '@board'\n")
    #expect(value("a\tb") == "a: \"a\\tb\"\n")
    #expect(value("a\u{202E}b\"\\") == "a: \"a\\u202Eb\\\"\\\\\"\n")
    #expect(value("one\n\ntwo\n") == "a: |\n  one\n\n  two\n")
    #expect(value("one\ntwo") == "a: |-\n  one\n  two\n")
    #expect(value(" one\ntwo") == "a: \" one\\ntwo\"\n")
    #expect(value("one\n\n") == "a: \"one\\n\\n\"\n")
  }

  @Test func `comments, order and line ends stay`() {
    #expect(setting("a: x  # why\r\nb: y\r\n", ["a"], to: "one\ntwo") == "a: \"one\\ntwo\"  # why\r\nb: y\r\n")
    #expect(setting("a: x\r\nb: y\r\n", ["a"], to: "one\ntwo") == "a: |-\r\n  one\r\n  two\r\nb: y\r\n")
    #expect(setting("a: | # why\n  x\n\nb: y\n", ["a"], to: "z") == "a: z # why\n\nb: y\n")
    #expect(setting("a:\n  x\n  y\nb: y\n", ["a"], to: "z") == "a:\n  z\nb: y\n")
    #expect(setting("a:   # later\nb: y\n", ["a"], to: "z") == "a: z   # later\nb: y\n")
  }

  @Test func `values of lists are set in place`() {
    #expect(setting("- x\n-\n", ["1"], to: "y") == "- x\n- y\n")
    #expect(setting("a:\n  - x\n", ["a", "0"], to: "p\nq\n") == "a:\n  - |\n    p\n    q\n")
    #expect(setting("a: [x, y]\n", ["a", "1"], to: "p, q") == "a: [x, 'p, q']\n")
    #expect(setting("a: [x, y]\n", ["a", "0"], to: "p\nq") == "a: [\"p\\nq\", y]\n")
    #expect(setting("a: [x, y]\n", ["a"], to: "z") == nil)
  }

  @Test func `a block text is not written where a comment below would become part of it`() {
    #expect(setting("a: x\n    # deep\nb: y\n", ["a"], to: "p\nq") == "a: \"p\\nq\"\n    # deep\nb: y\n")
    #expect(setting("x\n# left\n", [], to: "p\nq") == "\"p\\nq\"\n# left\n")
    #expect(setting("x\n\n", [], to: "p\nq") == "|-\n  p\n  q\n\n")
  }

  @Test(arguments: [
    "-null", "-x", "-1", "- x", "--", "• x", "· x", "– x", "* x", "1. x", "a) x", "?x", ":x", "=x", "<x", ".x",
    "\u{A0}x", "…", "%x", "“x”", "é", "x: y", "# x", "-\u{A0}x", "+ x", "o x",
  ])
  func `a value on a line of its own reads back as meant`(text: String) throws {
    for source in ["k:\n  old\nb: y\n", "k: # why\n  old\n  older\n", "old\n", "- k:\n    old\n"] {
      let bytes = Array(source.utf8)
      let path = source.hasPrefix("old") ? [] : source.hasPrefix("-") ? ["0", "k"] : ["k"]
      let edited = try #require(setting(source, path, to: text))
      let tree = parse(edited)
      #expect(tree.findings == [], "\(edited.debugDescription)")
      let index = path.isEmpty ? 0 : tree.nodes.indices.first { tree.keyText(of: $0) == "k" } ?? 0
      #expect(tree.text(of: index) == text, "\(edited.debugDescription)")
      #expect(FileProperties.flaw(of: bytes) == nil)
    }
  }

  @Test func `several edits are made at once, and of two that overlap the first`() {
    let source = SourceFile(path: "x", text: "abcdef")
    let edits = [(4, 5, "E"), (0, 2, "A"), (1, 3, "no"), (6, 6, "!")].map {
      TextEdit(range: ByteRange($0.0, $0.1), replacement: Array($0.2.utf8))
    }
    #expect(String(decoding: TextEdit.apply(edits, to: source), as: UTF8.self) == "AcdEf!")
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `an edit changes its own bytes only and reads back as meant`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let source = RandomPlan.text(&random)
    #expect(parse(source).findings == [], "seed \(seed): \(source.debugDescription)")
    #expect(FileProperties.flaw(of: Array(source.utf8)) == nil, "seed \(seed): \(source.debugDescription)")
  }

  @Test func `the comment beside an empty block text keeps its blanks where they were`() {
    #expect(setting("k: | # why \n", ["k"], to: "x") == "k: x # why \n")
    #expect(setting("k: |   # why\n\nb: y\n", ["k"], to: "x\ny") == "k: |-   # why\n  x\n  y\n\nb: y\n")
  }

  // MARK: Lists

  /// The document after entries were added to the list at `a`.
  private func adding(_ entries: String = "- y: 1\n  z: 2\n", to key: String = "a", in source: String) -> String? {
    var additions = RootListAdditions(to: parse(source))
    additions.add(entries, to: key)
    return additions.document.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `entries stand behind those of a list, as deep as they`() {
    #expect(adding(in: "a:\n- x: 1\nb: 2\n") == "a:\n- x: 1\n- y: 1\n  z: 2\nb: 2\n")
    #expect(adding(in: "a:\n    -   x: 1\n") == "a:\n    -   x: 1\n    - y: 1\n      z: 2\n")
    #expect(
      adding(in: "a: # why\n  # and how\n  -\n    x: 1") == "a: # why\n  # and how\n  -\n    x: 1\n  - y: 1\n    z: 2\n"
    )
    #expect(adding(in: "a:\r\n  - x\r\n") == "a:\r\n  - x\r\n  - y: 1\r\n    z: 2\r\n")
  }

  @Test func `a list without entries gets some, and so does a document without the list`() {
    #expect(adding("- y\n", in: "a:  # none yet\nb: 2\n") == "a:  # none yet\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a: []  # none yet\nb: 2\n") == "a:  # none yet\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a: []") == "a:\n  - y\n")
    #expect(adding("- y\n", in: "a:\n  []\nb: 2\n") == "a:\n\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "b: 2") == "b: 2\n\na:\n  - y\n")
    #expect(adding("- y\n", in: "  b: 2\n# end\n...\n") == "  b: 2\n# end\n\n  a:\n    - y\n...\n")
  }

  @Test func `comments and blank lines stay with what they belong to`() {
    #expect(
      adding("- y\n", in: "a:\n  - x\n    # deep\n  # not deep\nb: 2\n")
        == "a:\n  - x\n    # deep\n  - y\n  # not deep\nb: 2\n")
    #expect(adding("- y\n", in: "a:\n  - x\n\n    # deep\nb: 2\n") == "a:\n  - x\n\n    # deep\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a:\n  - |+\n    x\n\n\nb: 2\n") == "a:\n  - |+\n    x\n\n\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a:\n  - |\n    x\n\n\nb: 2\n") == "a:\n  - |\n    x\n  - y\n\n\nb: 2\n")
    #expect(adding("- y\n", in: "b: |+\n  x\n\n") == "b: |+\n  x\n\na:\n  - y\n")
  }

  @Test func `a list within an entry, and comments that head a list, stay whole`() {
    let brackets = "a:\n  - x: [\n      p,\n      q\n      ]\n"
    #expect(adding("- y\n", in: brackets + "b: 2\n") == brackets + "  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a:\n  - x: [p]\n    # deep\nb: 2\n") == "a:\n  - x: [p]\n    # deep\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a:\n  # One for each.\nb: 2\n") == "a:\n  # One for each.\n  - y\nb: 2\n")
    #expect(adding("- y\n", in: "a: []\n  # One for each.\n# b\nb: 2\n") == "a:\n  # One for each.\n  - y\n# b\nb: 2\n")
    #expect(adding("- y\n", in: "b: |+\n  x\n\n...\n") == "b: |+\n  x\n\na:\n  - y\n...\n")
  }

  @Test func `nothing is added where it would not be read back`() {
    #expect(adding(in: "a: [x]\n") == nil)
    #expect(adding(in: "a: [ # none yet\n  ]\n") == nil)
    #expect(adding(in: "a: x\n") == nil)
    #expect(adding(in: "- x\n") == nil)
    #expect(adding("- y: 1\n y: 2\n", in: "b: 2\n") == nil)
  }
}
