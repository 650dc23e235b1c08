import CommandTree
import Testing

struct UsageProblemTests {
  @Test(arguments: [
    ("chekc", "actionplan has no command 'chekc'", "did you mean 'check'?"),
    ("CHECK", "actionplan has no command 'CHECK'", "did you mean 'check'?"),
    ("rev", "actionplan has no command 'rev'", "did you mean 'review'?"),
    ("zzz", "actionplan has no command 'zzz'", "'actionplan --help' lists the commands"),
    ("", "actionplan has no command ''", "'actionplan --help' lists the commands"),
    ("review strat", "actionplan review has no command 'strat'", "did you mean 'start'?"),
    ("check --strit", "actionplan check has no option --strit", "did you mean --strict?"),
    ("check --STRICT", "actionplan check has no option --STRICT", "did you mean --strict?"),
    ("check --colour never", "actionplan check has no option --colour", "did you mean --color?"),
    ("check plans --formt json", "actionplan check has no option --formt", "did you mean --format?"),
    ("check --zzz", "actionplan check has no option --zzz", "'actionplan check --help' lists the options"),
    ("check ---strict", "actionplan check has no option ---strict", "did you mean --strict?"),
    ("check -strict", "actionplan check has no option -strict", "did you mean --strict?"),
    ("check -output=x", "actionplan check has no option -output=x", "did you mean --output?"),
    ("check -strit", "actionplan check has no option -strit", "did you mean --strict?"),
    ("check -z", "actionplan check has no option -z", "'actionplan check --help' lists the options"),
    ("check -qz", "actionplan check has no option -z", "'actionplan check --help' lists the options"),
    ("show X --strict", "actionplan show has no option --strict", "'actionplan show --help' lists the options"),
    ("check --as-of", "--as-of needs a value", "write --as-of DATE"),
    ("check -o", "-o needs a value", "write -o FILE"),
    ("check --rule --strict", "--rule needs a value", "write --rule RULE, or --rule=--strict if that is the value"),
    ("check --rule --strit=1", "--rule needs a value", "write --rule RULE, or --rule=--strit=1 if that is the value"),
    ("check -r -q", "-r needs a value", "write -r RULE, or --rule=-q if that is the value"),
    ("check -r --", "-r needs a value", "write -r RULE, or --rule=-- if that is the value"),
    ("check --strict=yes", "--strict takes no value", "leave out '=yes'"),
    ("check -q=yes", "-q takes no value", "leave out '=yes'"),
    (
      "check --=x", "'--=x' names no option", "write --NAME=VALUE, or put -- before an argument that begins with a dash"
    ),
    (
      "check --as-of 2026-13-01", "--as-of: '2026-13-01' is not a day of the calendar",
      "write a day as 2026-03-31"
    ),
    ("check --output=", "--output: '' is empty", "write FILE as a word that is not empty"),
    (
      "check --format jsn", "--format: 'jsn' is not among the allowed values: text, json or github",
      "did you mean 'json'?"
    ),
    ("check --format xml", "--format: 'xml' is not among the allowed values", "write text, json or github"),
    ("check -o a -o b -o c", "--output is given more than once", "keep one of them"),
    ("show", "ID is missing", "write actionplan show [OPTIONS] ID [NOTE...]"),
    ("list a", "an argument too many: 'a'", "write actionplan list [OPTIONS]"),
    ("check a b c", "2 arguments too many: 'b', 'c'", "write actionplan check [OPTIONS] [FOLDER]"),
    ("review", "actionplan review needs a command", "write start or sign-off after it"),
    ("-q", "actionplan needs a command", "write check, show, list or review after it"),
  ])
  func `a mistake is named with the way to mend it`(line: String, message: String, help: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let (problems, _) = problems(in: words)
    let first = problems.first
    #expect(first == UsageProblem(message: message, help: help))
  }

  @Test func `every mistake is reported at once in the order of the command line`() {
    let (problems, path) = problems(in: [
      "--strit", "show", "-z", "--output", "a", "--output=", "--quiet=1", "--folder",
    ])
    #expect(path == ["show"])
    #expect(
      problems.map(\.message) == [
        "actionplan show has no option --strit",
        "actionplan show has no option -z",
        "--output is given more than once",
        "--output: '' is empty",
        "--quiet takes no value",
        "--folder needs a value",
        "ID is missing",
      ])
  }

  @Test func `after an unknown command only what no command knows is reported besides`() {
    let (problems, path) = problems(in: [
      "chek", "a", "--as-of", "never", "--format", "pdf", "--strict", "--bogus", "--output=", "b",
    ])
    #expect(path == [])
    #expect(
      problems.map(\.message) == [
        "actionplan has no command 'chek'",
        "actionplan has no option --bogus",
        "--output: '' is empty",
      ])
  }

  @Test func `help for an unknown command is a problem with the nearest one`() {
    let (problems, path) = problems(in: ["review", "singoff", "--help"])
    #expect(path == ["review"])
    #expect(problems.map(\.help) == ["did you mean 'sign-off'?"])
  }

  @Test func `two options without value do not swallow each other`() {
    let (problems, _) = problems(in: ["check", "--as-of", "--rule", "--strict"])
    #expect(problems.map(\.message) == ["--as-of needs a value", "--rule needs a value"])
  }

  @Test func `an option before the command does not take the command as its value when the command has it as a flag`() {
    let one = Command("one", summary: "One.", options: [Option("mode", .text("MODE"), help: "A mode.")])
    let two = Command("two", summary: "Two.", options: [Flag("mode", help: "A mode.")])
    let tool = Program(name: "tool", summary: "A tool.", groups: [CommandGroup("All", [two, one])])
    guard case .problems(let problems, let path) = tool.parse(["--mode", "one"]) else {
      Issue.record("no problem")
      return
    }
    #expect(path == ["one"])
    #expect(problems.map(\.message) == ["--mode needs a value"])
  }

  @Test func `what would steer a terminal is written out`() {
    let (problems, _) = problems(in: ["check", "--\u{1B}[31m", "--as-of=\u{202E}1\n", "--format", "\u{7}"])
    #expect(
      problems.map(\.message) == [
        "actionplan check has no option --\\u{1B}[31m",
        "--as-of: '\\u{202E}1\\u{A}' is not a day of the calendar",
        "--format: '\\u{7}' is not among the allowed values",
      ])
  }

  private func problems(in words: [String]) -> ([UsageProblem], [String]) {
    guard case .problems(let problems, let path) = Sample.program.parse(words) else { return ([], []) }
    return (problems, path)
  }
}
