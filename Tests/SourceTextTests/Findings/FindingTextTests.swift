import SourceText
import Testing

struct FindingTextTests {
  private static let rule = RuleID("K003", "unknown-key")

  /// Renders one finding in `marked`, whose first marked stretch it is about and whose others are second places.
  private func rendered(
    _ marked: String, _ message: String = "Wrong.", help: String? = nil, related: [String] = [],
    severity: Severity = .error, columns: Int? = nil, usesColour: Bool = false, path: String = "schools/senco.yaml"
  ) -> String {
    let marked = MarkedText(marked)
    let others = zip(marked.ranges.dropFirst(), related).map {
      Finding.Related(Place(path: path, range: $0), $1)
    }
    let finding = Finding(
      Self.rule, severity, at: Place(path: path, range: marked.ranges.first), message, help: help, related: others)
    return text([finding], [SourceFile(path: path, text: marked.text)], columns: columns, usesColour: usesColour)
  }

  private func text(
    _ findings: [Finding], _ files: [SourceFile], columns: Int? = nil, usesColour: Bool = false
  ) -> String {
    let renderer = FindingText(columns: columns, usesColour: usesColour)
    return String(decoding: renderer.bytes(findings, in: SourceFiles(files)), as: UTF8.self)
  }

  @Test func `a finding shows its line, what is wrong and what to do`() {
    let before = String(repeating: "# a line\n", count: 13)
    #expect(
      rendered(
        before + "    «due_dat»: 2022-08-31\n", "'due_dat' is not a field of an action. Did you mean 'due'?",
        help: "Write 'due:'.") == """
          error[K003] unknown-key: 'due_dat' is not a field of an action. Did you mean 'due'?
            --> schools/senco.yaml:14:5
             |
          14 |     due_dat: 2022-08-31
             |     ^^^^^^^
             = help: Write 'due:'.


          """)
  }

  @Test func `no findings are no text`() {
    #expect(text([], []) == "")
  }

  @Test(arguments: Severity.allCases) func `the severity is a word`(severity: Severity) {
    #expect(rendered("«a»", severity: severity).hasPrefix("\(severity.rawValue)[K003] unknown-key: Wrong.\n"))
  }

  @Test func `second places in the same file stand in one frame, by line`() {
    #expect(
      rendered(
        "- id: «SALT-01»\n- id: SALT-02\n- id: x\n- id: «SALT-01»\n- «id»: SALT-01\n",
        related: ["used again here", "and here"]
      ) == """
        error[K003] unknown-key: Wrong.
         --> schools/senco.yaml:1:7
          |
        1 | - id: SALT-01
          |       ^^^^^^^
        ...
        4 | - id: SALT-01
          |       ------- used again here
        5 | - id: SALT-01
          |   -- and here


        """)
  }

  @Test func `a second place before the finding is shown before it`() {
    let file = SourceFile(path: "a.yaml", text: "id: A\nid: A\n")
    let finding = Finding(
      Self.rule, .error, at: Place(path: "a.yaml", range: ByteRange(6, 8)), "'id' is there twice.",
      related: [Finding.Related(Place(path: "a.yaml", range: ByteRange(0, 2)), "first used here")])
    #expect(
      text([finding], [file]) == """
        error[K003] unknown-key: 'id' is there twice.
         --> a.yaml:2:1
          |
        1 | id: A
          | -- first used here
        2 | id: A
          | ^^


        """)
  }

  @Test func `two places in one line are pointed at below it`() {
    #expect(
      rendered("from: «2022-01-01», to: «2021-01-01»", related: ["is before"]) == """
        error[K003] unknown-key: Wrong.
         --> schools/senco.yaml:1:7
          |
        1 | from: 2022-01-01, to: 2021-01-01
          |       ^^^^^^^^^^
          |                       ---------- is before


        """)
  }

  @Test func `second places in other files have frames of their own, and the numbers line up`() {
    let first = SourceFile(path: "a.yaml", text: "id: A\n")
    let second = SourceFile(path: "b/c.yaml", text: String(repeating: "\n", count: 99) + "  id: A")
    let finding = Finding(
      Self.rule, .warning, at: Place(path: "a.yaml", range: ByteRange(4, 5)), "Wrong.", help: "Mend it.",
      related: [
        Finding.Related(Place(path: "b/c.yaml", range: ByteRange(105, 106)), "first used here"),
        Finding.Related(Place(path: "gone.yaml", range: ByteRange(1, 2)), "also here"),
        Finding.Related(Place(path: "b"), "the folder"),
      ])
    #expect(
      text([finding], [first, second]) == """
        warning[K003] unknown-key: Wrong.
           --> a.yaml:1:5
            |
          1 | id: A
            |     ^
            |
           ::: b/c.yaml:100:7
            |
        100 |   id: A
            |       - first used here
            = note: also here (gone.yaml)
            = note: the folder (b)
            = help: Mend it.


        """)
  }

  @Test func `a file as a whole has no lines`() {
    let finding = Finding(Self.rule, .note, at: Place(path: "a.yaml"), "It is empty.", help: "Fill it.")
    #expect(
      text([finding], [SourceFile(path: "a.yaml", text: "")]) == """
        note[K003] unknown-key: It is empty.
         --> a.yaml
          = help: Fill it.


        """)
  }

  @Test func `a file as a whole may have a second place in it`() {
    let place = Place(path: "a.yaml", range: ByteRange(0, 1))
    let finding = Finding(
      Self.rule, .note, at: Place(path: "a.yaml"), "Odd.", related: [Finding.Related(place, "since it says so")])
    #expect(
      text([finding], [SourceFile(path: "a.yaml", text: "x: y")]) == """
        note[K003] unknown-key: Odd.
         --> a.yaml
          |
        1 | x: y
          | - since it says so


        """)
  }

  @Test func `a file that is not there is named without lines`() {
    let finding = Finding(Self.rule, .error, at: Place(path: "gone.yaml", range: ByteRange(3, 4)), "Wrong.")
    #expect(text([finding], []) == "error[K003] unknown-key: Wrong.\n --> gone.yaml\n\n")
  }

  @Test func `carets stand under wide and combining characters`() {
    #expect(
      rendered("title: 見る é e\u{301} 👩‍👩‍👧 «x\u{301}語» end") == """
        error[K003] unknown-key: Wrong.
         --> schools/senco.yaml:1:22
          |
        1 | title: 見る é e\u{301} 👩‍👩‍👧 x\u{301}語 end
          |                    ^^^


        """)
  }

  @Test func `tabs become spaces and carets stay under what they point at`() {
    #expect(
      rendered("\ta:\t«b\tc»\td") == """
        error[K003] unknown-key: Wrong.
         --> schools/senco.yaml:1:5
          |
        1 |     a:    b    c    d
          |           ^^^^^^


        """)
  }

  @Test func `what would steer a terminal is shown and not obeyed`() {
    #expect(
      rendered(
        "a\u{1B}[31m«\u{0}\u{7F}»\u{202E}\u{9B}", "has \u{1B}[2J in it\nerror: none", help: "not \u{7}",
        path: "a\u{1B}b.yaml") == """
          error[K003] unknown-key: has \\u{1B}[2J in it error: none
           --> a\\u{1B}b.yaml:1:7
            |
          1 | a␛[31m␀␡\\u{202E}\\u{9B}
            |       ^^
            = help: not \\u{7}


          """)
  }

  @Test func `bytes that are no UTF-8 are shown as the replacement character`() {
    let file = SourceFile(path: "a.yaml", bytes: [0x61, 0xFF, 0xC3, 0x62, 0x80, 0x0A])
    let finding = Finding(Self.rule, .error, at: Place(path: "a.yaml", range: ByteRange(3, 4)), "Wrong.")
    #expect(
      text([finding], [file]) == """
        error[K003] unknown-key: Wrong.
         --> a.yaml:1:4
          |
        1 | a\u{FFFD}\u{FFFD}b\u{FFFD}
          |    ^


        """)
  }

  @Test func `a span of many lines is shown by its first`() {
    #expect(
      rendered("gaps: «>\n  one\n  two»\nx: y", related: []) == """
        error[K003] unknown-key: Wrong.
         --> schools/senco.yaml:1:7
          |
        1 | gaps: >
          |       ^ to line 3


        """)
  }

  @Test(arguments: [
    ("ab«»", "1:3", "ab", "  ^"), ("«»ab", "1:1", "ab", "^"), ("ab«\n»c", "1:3", "ab", "  ^"),
    ("ab«\r\n»c", "1:3", "ab", "  ^"), ("a«b\r\n»c", "1:2", "ab", " ^"), ("ab\r\n«c»\r\n", "2:1", "c", "^"),
    ("ab\n«»", "2:1", "", "^"), ("", "1:1", "", "^"), ("\u{FEFF}«ab»", "1:1", "ab", "^^"),
    ("«\u{FEFF}ab»", "1:1", "ab", "^^"), ("\n«»\n", "2:1", "", "^"),
  ])
  func `spans at the ends of lines and files have a caret`(
    marked: String, position: String, line: String, caret: String
  ) {
    let shown = rendered(marked.isEmpty ? "«»" : marked)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == " --> schools/senco.yaml:\(position)")
    #expect(lines[3].dropFirst() == (line.isEmpty ? " |" : " | " + line))
    #expect(lines[4] == "  | " + caret)
  }

  @Test func `a span that lies past the end counts as the end`() {
    let file = SourceFile(path: "a.yaml", text: "ab")
    let finding = Finding(Self.rule, .error, at: Place(path: "a.yaml", range: ByteRange(90, 99)), "Wrong.")
    #expect(text([finding], [file]).contains("a.yaml:1:3\n  |\n1 | ab\n  |   ^\n"))
  }

  @Test func `on a terminal the message and the help are wrapped`() {
    #expect(
      rendered(
        "«a»", "A message that is longer than the terminal is wide.",
        help: "A help of more words than fit.\nIts second line:\n    - id: SALT-01   # an example", columns: 40) == """
          error[K003] unknown-key: A message
            that is longer than the terminal is
            wide.
           --> schools/senco.yaml:1:1
            |
          1 | a
            | ^
            = help: A help of more words than fit.
                    Its second line:
                        - id: SALT-01   # an example


          """)
  }

  @Test func `in a pipe nothing is wrapped`() {
    let words = Array(repeating: "word", count: 100).joined(separator: " ")
    #expect(rendered("«a»", words, help: words).split(separator: "\n").count == 6)
  }

  @Test func `a long line is cut round the span`() {
    let words = (1...40).map { "w\($0)" }.joined(separator: " ")
    #expect(
      rendered("text: \(words) «here» \(words)", columns: 60) == """
        error[K003] unknown-key: Wrong.
         --> schools/senco.yaml:1:158
          |
        1 | …6 w37 w38 w39 w40 here w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 …
          |                    ^^^^


        """)
    #expect(
      rendered("«here» \(words)", columns: 60).contains(
        "\n1 | here w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w1…\n"))
    #expect(
      rendered("\(words) «here»", columns: 60).contains("…8 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 here\n"))
    #expect(rendered("a «\(words)» b", columns: 60).contains("|   ^^^^^^"))
  }

  @Test func `no line shown is wider than the terminal`() {
    let words = (1...400).map { "見\($0)\t" }.joined()
    for columns in [40, 57, 80, 200] {
      for marked in ["\(words)«here»\(words)", "«\(words)»", "\(words)«»", "«»\(words)", "a«b» \(words)"] {
        let lines = rendered(marked, columns: columns).split(separator: "\n")
        let widths = lines.map { line in line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }
        #expect(widths.allSatisfy { $0 <= columns })
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a line of 16 MiB does no harm`() {
    let size = 16 * 1024 * 1024
    let file = SourceFile(path: "a.yaml", bytes: [UInt8](repeating: UInt8(ascii: "x"), count: size))
    var accents: [UInt8] = [0xCC, 0x81]
    while accents.count < size { accents += accents }
    let marks = SourceFile(path: "b.yaml", bytes: accents)
    let findings = (0..<50).flatMap { number in
      ["a.yaml", "b.yaml"].map { path in
        Finding(Self.rule, .error, at: Place(path: path, range: ByteRange(number * 300_000, size)), "Wrong.")
      }
    }
    let shown = text(findings, [file, marks])
    #expect(shown.utf8.count < 100 * 1_000)
    #expect(shown.contains(" --> a.yaml:1:14700001\n"))
    #expect(shown.contains(" --> b.yaml:1:7350001\n"))
  }

  @Test func `colours repeat what the words say`() {
    let plain = rendered("- «a»: «b»", "Long.", help: "So.", related: ["x"], columns: 40)
    let coloured = rendered("- «a»: «b»", "Long.", help: "So.", related: ["x"], columns: 40, usesColour: true)
    #expect(coloured.hasPrefix("\u{1B}[1;31merror[K003]\u{1B}[0m\u{1B}[1m unknown-key: Long.\u{1B}[0m\n"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(rendered("«a»", severity: .warning, usesColour: true).contains("\u{1B}[1;33m^\u{1B}[0m"))
    #expect(rendered("«a»", severity: .note, usesColour: true).contains("\u{1B}[1;36m^\u{1B}[0m"))
  }

  @Test func `paths are shown from where people stand`() {
    let file = SourceFile(path: "a.yaml", text: "x")
    let finding = Finding(Self.rule, .error, at: Place(path: "a.yaml", range: ByteRange(0, 1)), "Wrong.")
    let folder = Finding(Self.rule, .error, at: Place(path: "."), "Wrong.")
    let shown = FindingText().bytes([finding, folder], in: SourceFiles([file], in: "plans/2022"))
    let text = String(decoding: shown, as: UTF8.self)
    #expect(text.contains(" --> plans/2022/a.yaml:1:1\n"))
    #expect(text.contains(" --> plans/2022\n"))
  }

  @Test func `the rendering is linear in the findings`() {
    let file = SourceFile(path: "a.yaml", text: String(repeating: "a: é\n", count: 2_000))
    let findings = (0..<10_000).map { number in
      Finding(Self.rule, .error, at: Place(path: "a.yaml", range: ByteRange(number, number + 1)), "Wrong.")
    }
    let shown = FindingText().bytes(findings, in: SourceFiles([file]))
    #expect(shown.count { $0 == UInt8(ascii: "\n") } == 6 * 10_000)
  }
}
