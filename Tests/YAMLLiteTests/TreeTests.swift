import Properties
import SourceText
import Testing

@testable import YAMLLite

@Suite struct TreeTests {
  @Test func `a mapping of plain texts`() {
    let tree = parse("service: speech\nlead: Head of Therapies # a role\n")
    #expect(
      tree.dump == [
        "mapping block 0-39", "  service@0-7: scalar plain 9-15 \"speech\"",
        "  lead@16-20: scalar plain 22-39 \"Head of Therapies\"",
      ])
    #expect(tree.comments == [ByteRange(40, 48)])
    #expect(tree.findings == [])
  }

  @Test func `lists indented, at the key's column, compact and nested`() {
    let tree = parse("a:\n  - x\n  - k: 1\n    l: 2\nb:\n- y\n-\nc:\n- - p\n  - q\n")
    #expect(
      tree.dump == [
        "mapping block 0-50", "  a@0-1: sequence block 5-26", "    scalar plain 7-8 \"x\"",
        "    mapping block 13-26", "      k@13-14: scalar plain 16-17 \"1\"", "      l@22-23: scalar plain 25-26 \"2\"",
        "  b@27-28: sequence block 30-35", "    scalar plain 32-33 \"y\"", "    absent plain 35-35",
        "  c@36-37: sequence block 39-50", "    sequence block 41-50", "      scalar plain 43-44 \"p\"",
        "      scalar plain 49-50 \"q\"",
      ])
  }

  @Test func `all five styles of scalars`() {
    let tree = parse("a: x y\nb: 'it''s'\nc: \"\\u00e9\\n\"\nd: |\n  one\n  two\ne: >-\n  one\n  two\n")
    #expect(
      tree.dump == [
        "mapping block 0-66", "  a@0-1: scalar plain 3-6 \"x y\"", "  b@7-8: scalar singleQuoted 10-17 \"it\\'s\"",
        "  c@18-19: scalar doubleQuoted 21-31 \"é\\n\"", "  d@32-33: scalar literal 35-48 \"one\\ntwo\\n\"",
        "  e@49-50: scalar folded 52-66 \"one two\"",
      ])
  }

  @Test func `an absent value is empty and lies behind its colon`() {
    let tree = parse("a:\nb:   # later\nc: ''\n")
    #expect(
      tree.dump == [
        "mapping block 0-21", "  a@0-1: absent plain 2-2", "  b@3-4: absent plain 5-5",
        "  c@16-17: scalar singleQuoted 19-21 \"\"",
      ])
    #expect(tree.text(of: 1) == nil)
    #expect(tree.text(of: 3) == "")
  }

  @Test func `lists in brackets and empty braces`() {
    let tree = parse("a: [x, 'y', \"z\",\n  p\n  q, # c\n  ]\nb: []\nc: {}\n")
    #expect(
      tree.dump == [
        "mapping block 0-45", "  a@0-1: sequence flow 3-33", "    scalar plain 4-5 \"x\"",
        "    scalar singleQuoted 7-10 \"y\"", "    scalar doubleQuoted 12-15 \"z\"", "    scalar plain 19-24 \"p q\"",
        "  b@34-35: sequence flow 37-39", "  c@40-41: mapping flow 43-45",
      ])
    #expect(tree.comments == [ByteRange(26, 29)])
  }

  @Test func `a file without values has no nodes`() {
    for text in ["", "\n\n", "# only this\n", "---\n", "---\n# c\n...\n"] {
      let tree = parse(text)
      #expect(tree.root == nil)
      #expect(tree.findings == [])
      #expect(String(decoding: tree.json(), as: UTF8.self) == "null\n")
    }
  }

  @Test func `CRLF and a byte-order mark change nothing but offsets`() {
    let text = "a: x\n  y\nb:\n  - |\n    one\n\n    two\n  - 'p\n\n    q'\nc: [x,\n  y]\n"
    let plain = parse(text)
    let windows = parse(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8).flatMap { $0 == 10 ? [13, 10] : [$0] })
    #expect(windows.findings == [])
    #expect(windows.json() == plain.json())
    #expect(windows.flaw == nil)
    #expect(windows.nodes[1].key == ByteRange(3, 4))
    #expect(plain.places == windows.places)
  }

  @Test func `keys may be quoted, spaced and written in other letters`() {
    let tree = parse("'it''s': 1\n\"a\\tb\" : 2\nlong key  : 3\nschlüssel: 4\n-x: 5\n")
    #expect(tree.findings == [])
    #expect(tree.children(of: 0).map { tree.keyText(of: $0) } == ["it's", "a\tb", "long key", "schlüssel", "-x"])
    #expect(tree.keyContentRange(of: 1) == nil)
    #expect(tree.keyContentRange(of: 3) == ByteRange(22, 30))
    #expect(tree.value(of: 0, key: "a\tb") == 2)
    #expect(tree.value(of: 0, key: "a") == nil)
  }

  @Test func `the verbatim range of a text is given when it needs no decoding`() {
    let tree = parse("a: plain\nb: 'single'\nc: \"double\"\nd: 'it''s'\ne: two\n  lines\nf: |\n  block\n")
    let ranges = tree.children(of: 0).map { tree.contentRange(of: $0) }
    #expect(ranges[0] == ByteRange(3, 8))
    #expect(ranges[1] == ByteRange(13, 19))
    #expect(ranges[2] == ByteRange(25, 31))
    #expect(ranges[3...] == [nil, nil, nil])
    #expect(tree.text(of: 5) == "two lines")
    #expect(tree.text(of: 6) == "block\n")
  }

  @Test func `the tree as JSON keeps the order of the file`() {
    let tree = parse("b: 1\na:\n  - x\n  -\n  - {}\nc: \"é\\t\"\n")
    #expect(
      String(decoding: tree.json(), as: UTF8.self) == """
        {
          "b": "1",
          "a": [
            "x",
            null,
            {}
          ],
          "c": "é\\t"
        }

        """)
  }
}
