import CommandTree
import Testing

struct MistakesTests {
  @Test func `sound declarations have no mistakes`() {
    #expect(Sample.program.mistakes() == [])
  }

  @Test func `names that clash or cannot be typed are reported`() {
    let bad = Command(
      "Bad name", summary: "",
      options: [
        Flag("quiet", help: "Clashes."), Flag("other", short: "h", help: "Clashes."), Flag("help", help: "Clashes."),
        Flag("same", short: "s", help: "Once."), Flag("same", short: "s", help: "Twice."),
        Flag("a_b", short: "é", help: ""),
        Flag("x", help: "Too short."),
      ])
    #expect(
      mistakes(bad, bad) == ["two commands are named 'Bad name'"]
        + Array(
          repeating: [
            "Bad name: the name 'Bad name' is not made of small letters, digits and single hyphens",
            "Bad name: has no summary",
            "Bad name: two options are named --same",
            "Bad name: two options have the short form -s",
            "Bad name: --quiet collides with an option of every command",
            "Bad name: -h of --other collides with --help, an option of every command",
            "Bad name: --help collides with an option of every command",
            "Bad name: the name '--a_b' is not made of small letters, digits and single hyphens",
            "Bad name: the short form -é of --a_b is not an ASCII letter or digit",
            "Bad name: --a_b has no help",
            "Bad name: the name '--x' is not made of small letters, digits and single hyphens",
          ], count: 2
        ).joined())
  }

  @Test func `arguments that cannot be told apart are reported`() {
    let bad = Command(
      "bad", summary: "Bad.",
      arguments: [
        OptionalArgument("A", .text("A"), help: "May be left out."), Argument("B", .text("B"), help: "Required."),
        RepeatedArgument("C", .text("C"), help: "The rest."), OptionalArgument("A B", .text("D"), help: ""),
        Argument("A", .text("A"), help: "Again."),
      ])
    #expect(
      mistakes(bad) == [
        "bad: two arguments are named A",
        "bad: the required argument B comes after A, which may be left out",
        "bad: the argument A B comes after C, which takes all that is left",
        "bad: the argument A B has no help",
        "bad: the placeholder 'A B' of A B is not one word",
        "bad: the required argument A comes after A, which may be left out",
        "bad: the argument A comes after C, which takes all that is left",
      ])
  }

  @Test func `defaults and choices that cannot be chosen are reported`() {
    let days = DefaultedOption(
      "day", .day, help: "A day.", default: Sample.Day(month: 1, day: 1), spelled: "new year")
    let words = Option("word", .choice("", [Choice("a", 1), Choice("a", 2), Choice("", 3)]), help: "A word.")
    #expect(
      mistakes(Command("bad", summary: "Bad.", options: [days, words])) == [
        "bad: the default of --day, 'new year', is not a day of the calendar",
        "bad: the placeholder '' of --word is not one word",
        "bad: --word allows 'a' twice",
        "bad: --word allows the empty word",
      ])
  }

  @Test func `examples that do not parse are reported`() {
    let bad = Command(
      "bad", summary: "Bad.",
      examples: [
        Example("tool bad --strit | sort", shows: "Sorted."), Example("sort", shows: "Nothing of ours."),
        Example("cat 'a b' | tool bad -q > out 2>&1 # fine", shows: ""),
      ])
    #expect(
      mistakes(bad) == [
        "bad: the example 'tool bad --strit | sort' does not parse: tool bad has no option --strit",
        "bad: the example 'sort' does not call tool",
        "bad: the example 'cat 'a b' | tool bad -q > out 2>&1 # fine' does not say what it shows",
      ])
  }

  @Test func `an empty program is reported`() {
    let empty = Program(
      name: "", summary: "", exitStatuses: [ExitStatusNote(0, "Yes."), ExitStatusNote(0, "No.")],
      groups: [CommandGroup("A", []), CommandGroup("A", [])])
    #expect(
      empty.mistakes() == [
        "the program's name '' is not typeable", "the program has no summary", "the program has no commands",
        "the group 'A' is empty", "the group 'A' is empty", "two groups are titled 'A'",
        "the exit status 0 has two meanings",
      ])
  }

  private func mistakes(_ commands: Command...) -> [String] {
    Program(
      name: "tool", summary: "A tool.", commonOptions: [Sample.quiet], groups: [CommandGroup("All", commands)]
    ).mistakes()
  }
}
