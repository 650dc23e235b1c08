import CommandTree
import Testing

struct HelpTests {
  @Test(arguments: [40, 41, 57, 60, 72, 80, 100, 132])
  func `no line runs over except lines to copy, and none ends in a space`(columns: Int) {
    let examples = Sample.program.everyCommand.flatMap { $0.command.examples.map { "  " + $0.line } }
    for path in [[]] + Sample.program.everyCommand.map(\.path) {
      for line in Sample.program.helpText(for: path, columns: columns).split(separator: "\n").map(String.init) {
        #expect(line.count <= columns || examples.contains(line))
        #expect(line.last != " ")
      }
    }
  }

  @Test func `fewer than forty columns count as forty and an unknown path gives the overview`() {
    let program = Sample.program
    #expect(program.helpText(for: ["check"], columns: -1) == program.helpText(for: ["check"], columns: 40))
    #expect(program.helpText(for: ["bogus"], columns: 80) == program.helpText(columns: 80))
  }

  @Test func `a very long word is not cut and a very long option has a line of its own`() {
    let word = String(repeating: "long", count: 20)
    let option = Option("an-option-with-a-very-long-name", .text("AND-VALUE"), help: "See \(word) here.")
    let command = Command("long", summary: "Long.", options: [option, Flag("dry-run", help: "Shows the diff.")])
    let tool = Program(name: "tool", summary: "A tool.", groups: [CommandGroup("All", [command])])
    #expect(
      tool.helpText(for: ["long"], columns: 60) == """
        Long.

        Usage: tool long [OPTIONS]

        Options:
              --an-option-with-a-very-long-name AND-VALUE
                         See
                         \(word)
                         here.
              --dry-run  Shows the diff.

        Options of every command:
          -h, --help     Shows this help.
              --version  Shows the version.

        """)
  }

  @Test func `the overview at 80 columns`() {
    #expect(
      Sample.program.helpText(columns: 80) == """
        Keeps an action plan in order.

        Usage: actionplan COMMAND [ARGUMENTS]

        See the plan:
          check   Finds what is wrong with the plan.
          show    One action, readable, with reasons and history.
          list    Lists actions.

        Once a year:
          review  The annual review.

        Options of every command:
              --folder FOLDER  The plan folder. [default: the nearest one upwards]
          -o, --output FILE    Writes the answer to a file.
          -q, --quiet          Leaves out what is not a finding.
          -h, --help           Shows this help.
              --version        Shows the version.

        Exit status:
          0  Done.
          2  The command could not run.

        'actionplan COMMAND --help' says more about one of them.

        """)
  }

  @Test func `the help of a command at 80 columns`() {
    #expect(
      Sample.program.helpText(for: ["check"], columns: 80) == """
        Finds what is wrong with the plan.

        Usage: actionplan check [OPTIONS] [FOLDER]

        Reads every file of the plan and reports all findings, not only the first.

        Arguments:
          [FOLDER]             The plan folder.

        Options:
              --as-of DATE     The reporting date. [default: the system's date]
              --format FORMAT  How the findings are written. [text, json or github]
                               [default: text]
              --color WHEN     When colours are used. [default: auto]
                                 auto    on a terminal only
                                 always  even in a pipe
                                 never   without colours
          -r, --rule RULE      Checks this rule only. [may be repeated]
              --strict         Counts warnings as errors.

        Options of every command:
              --folder FOLDER  The plan folder. [default: the nearest one upwards]
          -o, --output FILE    Writes the answer to a file.
          -q, --quiet          Leaves out what is not a finding.
          -h, --help           Shows this help.
              --version        Shows the version.

        Examples:
          actionplan check plans --strict
              All findings, warnings counted as errors.
          actionplan check --format json > findings.json
              The findings for another program.

        Exit status:
          0  No errors.
          1  Errors were found.

        """)
  }

  @Test func `the help of a command with commands below it at 80 columns`() {
    #expect(
      Sample.program.helpText(for: ["review"], columns: 80) == """
        The annual review.

        Usage: actionplan review COMMAND [ARGUMENTS]

        Commands:
          start     Opens a review.
          sign-off  Signs a review.

        Options of every command:
              --folder FOLDER  The plan folder. [default: the nearest one upwards]
          -o, --output FILE    Writes the answer to a file.
          -q, --quiet          Leaves out what is not a finding.
          -h, --help           Shows this help.
              --version        Shows the version.

        'actionplan review COMMAND --help' says more about one of them.

        """)
  }

  @Test func `the overview at 40 columns`() {
    #expect(
      Sample.program.helpText(columns: 40) == """
        Keeps an action plan in order.

        Usage: actionplan COMMAND [ARGUMENTS]

        See the plan:
          check   Finds what is wrong with the
                  plan.
          show    One action, readable, with
                  reasons and history.
          list    Lists actions.

        Once a year:
          review  The annual review.

        Options of every command:
          --folder FOLDER
              The plan folder. [default: the
              nearest one upwards]
          -o, --output FILE
              Writes the answer to a file.
          -q, --quiet
              Leaves out what is not a finding.
          -h, --help
              Shows this help.
          --version
              Shows the version.

        Exit status:
          0  Done.
          2  The command could not run.

        'actionplan COMMAND --help' says more
        about one of them.

        """)
  }

  @Test func `the help of a command at 40 columns`() {
    #expect(
      Sample.program.helpText(for: ["check"], columns: 40) == """
        Finds what is wrong with the plan.

        Usage: actionplan check [OPTIONS]
               [FOLDER]

        Reads every file of the plan and reports
        all findings, not only the first.

        Arguments:
          [FOLDER]
              The plan folder.

        Options:
          --as-of DATE
              The reporting date. [default: the
              system's date]
          --format FORMAT
              How the findings are written.
              [text, json or github] [default:
              text]
          --color WHEN
              When colours are used. [default:
              auto]
                auto    on a terminal only
                always  even in a pipe
                never   without colours
          -r, --rule RULE
              Checks this rule only. [may be
              repeated]
          --strict
              Counts warnings as errors.

        Options of every command:
          --folder FOLDER
              The plan folder. [default: the
              nearest one upwards]
          -o, --output FILE
              Writes the answer to a file.
          -q, --quiet
              Leaves out what is not a finding.
          -h, --help
              Shows this help.
          --version
              Shows the version.

        Examples:
          actionplan check plans --strict
              All findings, warnings counted as
              errors.
          actionplan check --format json > findings.json
              The findings for another program.

        Exit status:
          0  No errors.
          1  Errors were found.

        """)
  }

  @Test func `the help of a command with commands below it at 40 columns`() {
    #expect(
      Sample.program.helpText(for: ["review"], columns: 40) == """
        The annual review.

        Usage: actionplan review COMMAND
               [ARGUMENTS]

        Commands:
          start     Opens a review.
          sign-off  Signs a review.

        Options of every command:
          --folder FOLDER
              The plan folder. [default: the
              nearest one upwards]
          -o, --output FILE
              Writes the answer to a file.
          -q, --quiet
              Leaves out what is not a finding.
          -h, --help
              Shows this help.
          --version
              Shows the version.

        'actionplan review COMMAND --help' says
        more about one of them.

        """)
  }
}
