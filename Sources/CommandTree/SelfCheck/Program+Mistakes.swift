internal import Wording

extension Program {
  /// What is wrong with the declarations, one message each, in declared order; empty when nothing is.
  ///
  /// For a test of the application: parsing and help work with mistaken declarations too, the first of two things
  /// with the same name counting. Names must be unique and typeable, options must not collide with the common
  /// ones, arguments must be in an order that can be told apart, defaults must be readable, texts must be there,
  /// and the command lines of examples must parse.
  public func mistakes() -> [String] {
    var mistakes = namesAndTexts()
    let shared = commonOptions + Self.builtInOptions
    mistakes += DeclarationCheck.options(commonOptions, besides: Self.builtInOptions).map { "common options: " + $0 }
    for (path, command) in everyCommand {
      let found =
        DeclarationCheck.command(command)
        + DeclarationCheck.options(command.options, besides: shared)
        + DeclarationCheck.arguments(command.arguments)
        + DeclarationCheck.exitStatuses(command.exitStatuses)
        + command.examples.flatMap(exampleMistakes)
      mistakes += found.map { path.joined(separator: " ") + ": " + $0 }
    }
    return mistakes
  }

  private func namesAndTexts() -> [String] {
    var mistakes: [String] = []
    if !DeclarationCheck.isTypeable(name) { mistakes.append("the program's name \(name.quoted) is not typeable") }
    if summary.isEmpty { mistakes.append("the program has no summary") }
    if commands.isEmpty { mistakes.append("the program has no commands") }
    for group in groups where group.commands.isEmpty { mistakes.append("the group \(group.title.quoted) is empty") }
    if groups.contains(where: \.title.isEmpty) { mistakes.append("a group has no title") }
    mistakes += DeclarationCheck.duplicates(groups.map(\.title)).map { "two groups are titled \($0.quoted)" }
    mistakes += DeclarationCheck.duplicates(commands.map(\.name)).map { "two commands are named \($0.quoted)" }
    return mistakes + DeclarationCheck.exitStatuses(exitStatuses)
  }

  private func exampleMistakes(_ example: Example) -> [String] {
    let calls = ShellWords.commands(in: example.line).filter { $0.first == name }
    guard !calls.isEmpty else { return ["the example \(example.line.quoted) does not call \(name)"] }
    var mistakes = example.shows.isEmpty ? ["the example \(example.line.quoted) does not say what it shows"] : []
    for call in calls {
      guard case .problems(let problems, _) = parse(Array(call.dropFirst())) else { continue }
      mistakes += problems.map { "the example \(example.line.quoted) does not parse: \($0.message)" }
    }
    return mistakes
  }
}
