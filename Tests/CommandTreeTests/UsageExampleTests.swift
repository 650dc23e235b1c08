import CommandTree
import Testing

/// The module's use from end to end, as an application writes it.
struct UsageExampleTests {
  enum Format: String, CaseIterable, Sendable { case text, json, github }

  enum CheckCommand {
    static let folder = OptionalArgument("FOLDER", .text("FOLDER"), help: "The plan folder.", defaultText: "plans")
    static let asOf = Option("as-of", .day, help: "The reporting date.", defaultText: "today")
    static let format = DefaultedOption("format", .choice("FORMAT", of: Format.self), help: "The form.", default: .text)
    static let strict = Flag("strict", help: "Counts warnings as errors.")

    static let command = Command(
      "check",
      summary: "Finds what is wrong with the plan.",
      arguments: [folder],
      options: [asOf, format, strict],
      examples: [Example("tool check plans --as-of 2026-03-31", shows: "The findings of that day.")]
    )

    static func run(_ invocation: Invocation) -> String {
      let folder = invocation[folder] ?? "plans"
      let month = invocation[asOf]?.month ?? 0
      return "\(folder) \(month) \(invocation[format]) \(invocation[strict])"
    }
  }

  static let tool = Program(
    name: "tool", summary: "A tool.", groups: [CommandGroup("Commands", [CheckCommand.command])])

  static func answer(to words: [String]) -> String {
    switch tool.parse(words) {
    case .run(let invocation): CheckCommand.run(invocation)
    case .help(let path): tool.helpText(for: path, columns: 80)
    case .version: "1.0"
    case .problems(let problems, _): problems.map { "tool: \($0.message)\n  \($0.help)\n" }.joined()
    }
  }

  @Test(arguments: [
    (["check"], "plans 0 text false"),
    (["check", "mine", "--format", "json", "--strict", "--as-of=2026-03-31"], "mine 3 json true"),
    (["--version"], "1.0"),
    (["check", "--strit"], "tool: tool check has no option --strit\n  did you mean --strict?\n"),
  ])
  func `an application declares, parses and answers`(words: [String], expected: String) {
    #expect(Self.tool.mistakes() == [])
    #expect(Self.answer(to: words) == expected)
  }
}
