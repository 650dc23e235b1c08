/// The line that shows how a command is written, in pieces that are not to be broken.
enum UsageLine {
  /// The pieces for the command at the end of a chain, or for the program when the chain is empty.
  static func pieces(for chain: [Command], in program: Program) -> [String] {
    let names = [program.name] + chain.map(\.name)
    guard let command = chain.last, command.subcommands.isEmpty else { return names + ["COMMAND", "[ARGUMENTS]"] }
    return names + ["[OPTIONS]"] + command.arguments.map(\.synopsis)
  }
}
