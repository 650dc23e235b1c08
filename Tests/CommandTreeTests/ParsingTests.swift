import Testing

@testable import CommandTree

struct ParsingTests {
  @Test(arguments: [
    ["check", "--as-of", "2026-03-31"],
    ["check", "--as-of=2026-03-31"],
    ["--as-of", "2026-03-31", "check"],
    ["--as-of=2026-03-31", "--", "check"],
    ["--quiet", "--as-of", "2026-03-31", "check", "plans"],
  ])
  func `an option has its value after it or after an equals sign, before or after the command`(
    words: [String]
  ) throws {
    let invocation = try run(words)
    #expect(invocation.path == ["check"])
    #expect(invocation[Sample.asOf] == Sample.Day(month: 3, day: 31))
  }

  @Test(arguments: [
    ["check", "-o", "a.txt"], ["check", "-o=a.txt"], ["check", "-oa.txt"], ["check", "-qo", "a.txt"],
    ["check", "-qoa.txt"], ["-o", "a.txt", "check"], ["-qo", "a.txt", "check"],
  ])
  func `a short option has its value after it, attached, or after an equals sign`(words: [String]) throws {
    #expect(try run(words)[Sample.output] == "a.txt")
  }

  @Test func `flags and short flags together are given or not`() throws {
    let invocation = try run(["check", "-q", "--strict", "--strict"])
    #expect(invocation[Sample.strict])
    #expect(invocation[Sample.quiet])
    #expect(try !run(["check"])[Sample.strict])
  }

  @Test func `what is not given is nil, the default, or empty`() throws {
    let invocation = try run(["check"])
    #expect(invocation[Sample.asOf] == nil)
    #expect(invocation[Sample.format] == .text)
    #expect(invocation[Sample.rule] == [])
    #expect(invocation[Sample.bareFolder] == nil)
  }

  @Test func `choices and repeated options keep their values in order`() throws {
    let invocation = try run(["check", "-r", "b", "--format", "json", "--rule=a", "--color", "never", "-rb"])
    #expect(invocation[Sample.rule] == ["b", "a", "b"])
    #expect(invocation[Sample.format] == .json)
    #expect(invocation[Sample.color] == .never)
  }

  @Test func `arguments and options come in any order and two dashes end the options`() throws {
    let invocation = try run(["show", "EDU-003", "-q", "one", "-", "--", "--help", "--"])
    #expect(try invocation[Sample.identifier] == "EDU-003")
    #expect(invocation[Sample.rest] == ["one", "-", "--help", "--"])
  }

  @Test func `a lone dash is a value and an argument like any other`() throws {
    #expect(try run(["check", "-o", "-", "-"])[Sample.output] == "-")
    #expect(try run(["check", "-o", "-", "-"])[Sample.bareFolder] == "-")
  }

  @Test func `a value may begin with a dash after an equals sign, or when it is no option`() throws {
    #expect(try run(["check", "--rule=--strict"])[Sample.rule] == ["--strict"])
    #expect(try run(["check", "--rule", "-5"])[Sample.rule] == ["-5"])
    #expect(try run(["check", "--rule", "--zzzzzz"])[Sample.rule] == ["--zzzzzz"])
    #expect(try run(["check", "--rule=a=b"])[Sample.rule] == ["a=b"])
  }

  @Test func `a subcommand is reached by its path`() throws {
    let invocation = try run(["review", "--quiet", "start", "--as-of", "2026-01-02"])
    #expect(invocation.path == ["review", "start"])
    #expect(invocation.command.name == "start")
    #expect(invocation[Sample.asOf] == Sample.Day(month: 1, day: 2))
  }

  @Test(arguments: [
    ([], []), (["--"], []), (["--help"], []), (["-h"], []), (["check", "-h"], ["check"]),
    (["--help", "check"], ["check"]), (["check", "--as-of", "nonsense", "--strit", "--help"], ["check"]),
    (["check", "-qh"], ["check"]), (["review", "--help"], ["review"]),
    (["review", "--help", "start"], ["review", "start"]),
    (["check", "--output", "--help"], ["check"]), (["check", "--version", "--help"], ["check"]),
  ])
  func `help is asked for anywhere`(words: [String], path: [String]) {
    guard case .help(path) = Sample.program.parse(words) else {
      Issue.record("\(words) gave \(Sample.program.parse(words))")
      return
    }
  }

  @Test(arguments: [["--version"], ["check", "--version"], ["--version", "--strit"]])
  func `the version is asked for anywhere`(words: [String]) {
    guard case .version = Sample.program.parse(words) else {
      Issue.record("\(words) gave \(Sample.program.parse(words))")
      return
    }
  }

  @Test func `help after two dashes or as a value is not asked for`() throws {
    #expect(try run(["check", "--", "--help"])[Sample.bareFolder] == "--help")
    #expect(try run(["check", "--output=--help"])[Sample.output] == "--help")
  }

  @Test func `a handle that the command does not declare finds nothing`() throws {
    let invocation = try run(["check", "--format", "json"])
    let other = Option("format", .day, help: "Another type.")
    #expect(invocation[other] == nil)
    #expect(throws: UndeclaredArgument(name: "ID", path: ["check"])) { try invocation[Sample.identifier] }
  }

  private func run(_ words: [String]) throws -> Invocation {
    let outcome = Sample.program.parse(words)
    guard case .run(let invocation) = outcome else { throw Unexpected(outcome: outcome) }
    return invocation
  }

  private struct Unexpected: Error {
    let outcome: ParsedCommandLine
  }
}
