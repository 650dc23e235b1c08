extension Program {
  /// Reads a command line, given without the name of the program.
  ///
  /// Options and arguments may come in any order, options before the command too. `--` ends the options, and
  /// `-` is an argument or value like any other. No words at all ask for the overview. `--help` wins over
  /// `--version`, and both over any problem except that there is no such command; so `help NAME` can be read as
  /// `NAME --help`. Each word is read as a value once. The cost grows with the number of words times the number
  /// of options.
  public func parse(_ words: [String]) -> ParsedCommandLine {
    var reader = CommandLineReader(words, of: self)
    reader.readWords()
    let location = reader.location
    let path = location.path
    guard location.strayIndex == nil else { return .problems(reader.problems, path) }
    if reader.isGiven(Self.helpFlag.declaration) || words.allSatisfy({ $0 == "--" }) { return .help(path) }
    if reader.isGiven(Self.versionFlag.declaration) { return .version }
    guard let command = location.chain.last, command.subcommands.isEmpty else {
      let names = (location.chain.last?.subcommands ?? commands).map(\.name)
      return .problems(reader.problems + [.missingCommand(of: reader.owner, among: names)], path)
    }
    let arguments = reader.readArguments(of: command)
    guard reader.problems.isEmpty else { return .problems(reader.problems, path) }
    return .run(
      Invocation(
        path: path, command: command, optionsGiven: reader.optionsSeen, optionValues: reader.optionValues,
        argumentValues: arguments))
  }
}
