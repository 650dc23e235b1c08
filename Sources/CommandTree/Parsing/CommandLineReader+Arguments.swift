extension CommandLineReader {
  /// Gives the plain words to the command's arguments in order, and reports what is left or missing.
  mutating func readArguments(of command: Command) -> [GivenValue] {
    let usage = UsageLine.pieces(for: location.chain, in: program).joined(separator: " ")
    var values: [GivenValue] = []
    var rest = plainWords[...]
    var missing: [UsageProblem] = []
    for argument in command.arguments {
      let taken = rest.prefix(argument.isRepeated ? rest.count : 1)
      rest = rest.dropFirst(taken.count)
      if taken.isEmpty, argument.isRequired { missing.append(.missingArgument(argument, usage: usage)) }
      for word in taken {
        guard let value = read(word, as: argument.value, name: argument.name) else { continue }
        values.append(GivenValue(name: argument.name, value: value))
      }
    }
    if !rest.isEmpty { problems.append(.tooManyArguments(Array(rest), usage: usage)) }
    problems += missing
    return values
  }
}
