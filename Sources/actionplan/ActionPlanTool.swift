internal import CommandTree

/// The entry of the tool: reads the command line, runs one command, writes its answer.
@main
enum ActionPlanTool {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    var console = Console()
    console.end(with: run(words, &console))
  }

  /// Runs one command line and gives its exit status.
  private static func run(_ words: [String], _ console: inout Console) -> ExitStatus {
    // `help check` is `check --help` in another order.
    let isHelp = words.first == "help"
    switch CommandRegistry.program.parse(isHelp ? words.dropFirst() + ["--help"] : words) {
    case .help(let path):
      console.write(CommandRegistry.program.helpText(for: path, columns: console.columns))
      return .success
    case .version:
      console.write("actionplan \(Version.text)\n")
      return .success
    case .problems(let problems, let path):
      console.complain(problems, about: path)
      return .cannotWork
    case .run(let invocation):
      return console.answer(invocation)
    }
  }
}
