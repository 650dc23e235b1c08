import Properties
import SourceText
import Testing

@testable import YAMLLite

/// Files with several mistakes: each is told once, and what follows is read in its place.
@Suite struct RecoveryTests {
  @Test func `many mistakes of many kinds in one file`() {
    let tree = parse(
      """
      format: actionplan/1
      lead Head of Therapies
      reviewed:2021-10-15
      actions:
        - id: SALT-01
          title: Step 2: test the form
           due: 2022-08-31
         lead: X
          ways: [co-production, join-up
          partners:
            - schools
            -forum
            parents
          note: "unclosed
          category: must
        - id: SALT-02
          id: SALT-03
          title: 'Don't stop'
      \tstart: 2022
      \tadded: 2021
          heard: @board
        -id: SALT-04
         title: x
      actions: []

      """)
    #expect(
      tree.places == [
        "S014 2:1", "S015 3:9", "S040 6:18", "S012 7:1", "S012 8:1", "S060 9:11", "S016 12:7", "S018 13:7",
        "S043 14:11", "S030 17:5", "S041 18:17", "S010 19:1", "S045 21:12", "S016 22:3", "S030 24:1",
      ])
    #expect(tree.flaw == nil)
    let keys = tree.children(of: 0).compactMap { tree.keyText(of: $0) }
    #expect(keys == ["format", "lead", "reviewed", "actions", "actions"])
    let actions = tree.value(of: 0, key: "actions") ?? 0
    #expect(tree.children(of: actions).map { $0 }.count == 3)
    let first = tree.children(of: actions).map { $0 }.first ?? 0
    #expect(
      tree.children(of: first).compactMap { tree.keyText(of: $0) } == [
        "id", "title", "due", "lead", "ways", "partners", "note", "category",
      ])
    #expect(tree.value(of: first, key: "category").flatMap { tree.text(of: $0) } == "must")
  }

  @Test func `a key whose colon is missing keeps what lies below it`() {
    let tree = parse("actions\n  - id: A-01\nnote: x\n")
    #expect(tree.places == ["S014 1:1"])
    #expect(tree.value(of: 0, key: "actions").map { tree.nodes[$0].kind } == .sequence)
    #expect(tree.value(of: 0, key: "note") != nil)
  }

  @Test func `a run of lines indented alike is told once`() {
    let tree = parse("a:\n  - b: 1\n    c: 2\n - b: 3\n   c: 4\n - b: 5\n   c: 6\nz: 1\n")
    #expect(tree.places == ["S012 4:1"])
    #expect(tree.children(of: 1).map { $0 }.count == 3)
    #expect(tree.findings[0].related.map(\.place.range) == [ByteRange(5, 6)])
  }

  @Test func `a file indented with tabs is told once`() {
    let tree = parse("actions:\n\t- id: a\n\t  title: b\n\t  measures:\n\t\t- x: 1\n\t\t  y: 2\nb: c\n")
    #expect(tree.places == ["S010 2:1"])
    #expect(tree.value(of: 0, key: "b") != nil)
  }

  @Test func `an unclosed quote ends with its line`() {
    let tree = parse("a: \"one\n  two\nb: 'three\nc: four\n")
    #expect(tree.places == ["S043 1:4", "S043 3:4"])
    #expect(tree.value(of: 0, key: "c").flatMap { tree.text(of: $0) } == "four")
  }

  @Test func `a mapping begun on the line of its key is told once`() {
    let tree = parse("withdrawn: date: 2023-01-01\n  reason: x\nnote: y\n")
    #expect(tree.places == ["S040 1:16"])
    #expect(tree.children(of: 0).compactMap { tree.keyText(of: $0) } == ["withdrawn", "note"])
  }

  @Test func `a merge conflict is told once and our side is read`() {
    let tree = parse("<<<<<<< HEAD\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> other\nb: 3\n")
    #expect(tree.places == ["S020 1:1"])
    #expect(tree.value(of: 0, key: "a").flatMap { tree.text(of: $0) } == "1")
    #expect(tree.value(of: 0, key: "b") != nil)
  }

  @Test func `a mark of a conflict within a text is one only at the left margin`() {
    #expect(parse("a: 'x\n  =======\n  y'\nb: z\n").findings == [])
    #expect(parse("a: |\n  =======\nb: z\n").findings == [])
    #expect(parse("a: 'x\n=======\n  y'\nb: z\n").places == ["S020 2:1"])
    #expect(parse("a: |\n  x\n<<<<<<< A\n  y\n=======\n  z\n>>>>>>> B\n  w\nb: z\n").places == ["S020 3:1"])
  }

  @Test func `pasted signs and spaces are told once, and what they stand before is read`() {
    let bullets = parse(
      "a:\n  • x\n  • y\nb:\n  – k: 1\n    l: 2\n  -\u{A0}k: 3\n    l: 4\nc:\n\u{A0} d: 5\n\u{A0} e: 6\n")
    #expect(bullets.places == ["S018 2:3", "S018 5:3", "S012 10:1"])
    #expect(
      String(decoding: bullets.json(), as: UTF8.self).filter { !$0.isWhitespace }
        == #"{"a":["x","y"],"b":[{"k":"1","l":"2"},{"k":"3","l":"4"}],"c":{"d":"5","e":"6"}}"#)
    // A dash within a text, a number below zero and a text that only goes on with a dash are none.
    #expect(parse("a: – x\nb:\n  -5\nc: x\n  – y\nd: – e\n").findings == [])
  }

  @Test func `the keys of an item whose dash is missing are told once`() {
    let tree = parse("- id: A\n  title: x\n  due: y\n  id: B\n  title: z\n  due: w\n")
    #expect(tree.places == ["S030 4:3"])
    #expect(tree.findings[0].help?.contains("a dash and a space before 'id'") == true)
    #expect(parse("a: 1\nb: 2\nb: 3\na: 4\n").places == ["S030 3:1", "S030 4:1"])
    #expect(parse("a: 1\na: 2\na: 3\n").places == ["S030 2:1", "S030 3:1"])
  }

  @Test func `a first line that is no key gives way to the keys below it, and a whole value does not`() {
    let tree = parse("Dear all,\nhere it is.\nwe plan:\nlead: y\n")
    #expect(tree.places == ["S014 1:1"])
    #expect(tree.children(of: 0).compactMap { tree.keyText(of: $0) } == ["we plan", "lead"])
    #expect(parse("[a]\nb: c\nd: e\n").places == ["S041 2:1"])
    #expect(parse("'a'\n- b\n").places == ["S041 2:1"])
  }

  @Test func `both places of a duplicate key are shown, however it is written`() {
    for text in ["a: 1\nb: 2\na: 3\n", "\"a\": 1\nb: 2\na: 3\n", "a: 1\nb: 2\n'a': 3\n", "\"\\x61\": 1\nb: 2\na: 3\n"] {
      let tree = parse(text)
      #expect(tree.findings.map(\.rule.code) == ["S030"])
      #expect(tree.findings.first?.related.first?.place.range == tree.nodes[1].key)
    }
    #expect(parse("é: 1\ne\u{301}: 2\n").findings == [])
  }

  @Test func `the same key in two items is no duplicate`() {
    #expect(parse("- a: 1\n- a: 2\nb:\n").findings.map(\.rule.code) != ["S030"])
    #expect(parse("x:\n  a: 1\ny:\n  a: 2\n").findings == [])
  }

  @Test func `help shows the author's own text put right`() {
    func help(_ text: String) -> String { parse(text).findings.first?.help ?? "" }
    #expect(help("title: Step 2: it's on\n").contains("title: 'Step 2: it''s on'"))
    #expect(help("a: 1\ndue 2022-01-31\n").contains("due: 2022-01-31"))
    #expect(help("a: 1\ndue:2022-01-31\n").contains("due: 2022-01-31"))
    #expect(help("title: 'Don't stop'\n").contains("title: 'Don''t stop'"))
    #expect(help("title: \"the \"new\" form\"\n").contains("title: 'the \"new\" form'"))
    #expect(help("heard: @board\n").contains("heard: '@board'"))
    #expect(help("p:\n  - a\n  -b\n").contains("- b"))
  }

  @Test func `braces and brackets that are refused take the lines within them along`() {
    #expect(parse("{\na : b,\nhttp://x.org,\nc:,\n}\n").places == ["S063 1:1"])
    #expect(parse("- { \"a\n  b\": c,\n   d: '}' }\n- e\n").places == ["S063 1:3"])
    #expect(parse("\"a b\" : [\n  \"c d\" : e,\n ]\nf: g\n").places == ["S063 2:9"])
    #expect(parse("[\n? a\n b : c\n]\n").places == ["S035 2:1"])
    #expect(parse("{ a: b, c: d }:\n  e: f\n").places == ["S063 1:1"])
    let tree = parse("a: [b: it's, # ]\n  c]\nd: e\n")
    #expect(tree.places == ["S063 1:6"])
    #expect(tree.value(of: 0, key: "d") != nil)
  }

  @Test func `brackets that are not closed leave the keys below them alone`() {
    let tree = parse("a: {b: c\nd: [e\nf: g}\nh: [i, [j\n  k\nl: m]\n")
    #expect(tree.places == ["S063 1:4", "S060 2:4", "S062 4:8"])
    #expect(tree.children(of: 0).compactMap { tree.keyText(of: $0) } == ["a", "d", "f", "h", "l"])
  }

  @Test func `an anchor or a tag on a line of its own is told once`() {
    #expect(parse("a:\n&b\n- c\n- d\n").places == ["S070 2:1"])
    let tree = parse("a: &b\n!!map # c\n  d: e\n")
    #expect(tree.places == ["S070 1:4", "S072 2:1"])
    #expect(tree.children(of: 1).compactMap { tree.keyText(of: $0) } == ["d"])
  }

  @Test func `a first line that is refused does not spoil the keys below it`() {
    let tree = parse("@format: actionplan/1\nservice: x\nlead: y\n")
    #expect(tree.places == ["S045 1:1"])
    #expect(tree.children(of: 0).compactMap { tree.keyText(of: $0) } == ["service", "lead"])
    #expect(parse("> a\n- b\n- c\n").places == ["S050 1:1"])
  }

  @Test func `a key below a whole value is one too many`() {
    #expect(parse("[a]\nb: c\nd: e\n").places == ["S041 2:1"])
    #expect(parse("'a'\n- b\n").places == ["S041 2:1"])
  }

  @Test func `a comment in a list that is given up is kept once`() {
    let tree = parse("key: [ word1\n#  xxx\n  word2 ]\n")
    #expect(tree.places == ["S061 3:3"])
    #expect(tree.comments == [ByteRange(13, 19)])
  }

  @Test func `a mapping with nothing that can be read ends where it begins`() {
    #expect(parse("- ?\n").dump == ["sequence block 0-2", "  mapping block 2-2"])
    #expect(parse("k: |\n  x\nl:\n  ? \n").flaw == nil)
    #expect(parse("- :\n").dump == ["sequence block 0-3", "  mapping block 2-3", "    :@2-3: invalid plain 3-3"])
    #expect(parse("k: |\n  x\nl:\n  : y\n").flaw == nil)
  }

  @Test func `a missing comma before a letter of several bytes does not cut it`() {
    #expect(parse("k: ['b'é]\n").findings.map(\.place.range) == [ByteRange(7, 9)])
  }

  @Test func `a carriage return as the very last byte is found in any file`() {
    #expect(parse("a: plain text\r").places == ["S006 1:14"])
    #expect(parse("a: é\r").places == ["S006 1:5"])
    #expect(parse("a: a longer text in plain letters\r\n").findings == [])
  }

  @Test func `bytes that are no UTF-8 are still JSON in UTF-8`() {
    let tree = parse(bytes: Array("a: b".utf8) + [0xFF, 0x0A])
    #expect(String(validating: tree.json(), as: UTF8.self) == "{\n  \"a\": \"b\u{FFFD}\"\n}\n")
  }

  @Test func `what stands before the first line of a file is marked where it is, also behind a mark`() {
    for text in ["\tb:\na:\n", "\u{A0}b:\na:\n", "  b:\na:\n", " \t\u{A0}", " \t\u{A0}b:\na:\n"] {
      let marked = parse(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
      #expect(marked.places == parse(text).places, "\(text.debugDescription)")
      #expect(marked.flaw == nil, "\(text.debugDescription)")
    }
  }

  @Test func `a pasted bullet is marked whole`() {
    let tree = parse("a:\n  • x\n   - y\n")
    #expect(tree.findings.flatMap(\.related).map(\.place.range) == [ByteRange(5, 8)])
    #expect(tree.flaw == nil)
  }
}
