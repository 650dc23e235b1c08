import CommandTree
import Testing

struct EdgeCaseTests {
  /// Words that have little in common with a well-formed command line.
  static let oddWords = [
    "", " ", "-", "--", "---", "--=", "--=x", "-=", "-=x", "--output=", "--output", "-o=", "-o", "-oq", "-qo", "-hq",
    "\u{301}", "-\u{301}", "--\u{301}", "--output=\u{301}x", "-o=\u{301}", "--öutput", "-ö", "👩‍👩‍👧", "-👩‍👩‍👧", "見る", "\0",
    "--\0", "check", "show", "review", "start", "--help=", "--version=1", String(repeating: "x", count: 5000),
    "--" + String(repeating: "y", count: 5000),
  ]

  @Test func `any words give an answer, and problems never come without message and help`() {
    for first in Self.oddWords {
      for second in Self.oddWords {
        for third in ["", "check", "-o", "--"] {
          guard case .problems(let problems, _) = Sample.program.parse([first, second, third]) else { continue }
          #expect(!problems.isEmpty)
          #expect(problems.allSatisfy { !$0.message.isEmpty && !$0.help.isEmpty })
        }
      }
    }
  }

  @Test func `a combining mark does not hide a dash or an equals sign`() {
    guard case .run(let invocation) = Sample.program.parse(["check", "--output=\u{301}x", "-r=\u{301}"]) else {
      Issue.record("does not parse")
      return
    }
    #expect(invocation[Sample.output] == "\u{301}x")
    #expect(invocation[Sample.rule] == ["\u{301}"])
  }

  @Test func `words in any script are values and arguments`() {
    guard case .run(let invocation) = Sample.program.parse(["check", "Pläne/見る", "--rule", "👩‍👩‍👧"]) else {
      Issue.record("does not parse")
      return
    }
    #expect(invocation[Sample.bareFolder] == "Pläne/見る")
    #expect(invocation[Sample.rule] == ["👩‍👩‍👧"])
  }

  @Test func `a mistaken program still parses and explains itself`() {
    let twice = Command("a", summary: "", options: [Flag("x", help: ""), Flag("x", help: "")])
    let tool = Program(name: "", summary: "", groups: [CommandGroup("", [twice, twice]), CommandGroup("", [])])
    guard case .run = tool.parse(["a", "--x"]) else {
      Issue.record("does not parse")
      return
    }
    #expect(!tool.helpText(columns: 0).isEmpty)
    #expect(tool.referencePages().count == 3)
    let empty = Program(name: "tool", summary: "", groups: [])
    guard case .problems(let problems, []) = empty.parse(["a"]) else {
      Issue.record("parses")
      return
    }
    #expect(problems.map(\.message) == ["tool has no command 'a'"])
  }
}
