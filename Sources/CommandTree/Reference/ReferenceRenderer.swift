internal import Wording

/// Writes commands as pages of GitHub-flavoured Markdown.
struct ReferenceRenderer {
  let program: Program

  /// The page of the program itself.
  func overview() -> String {
    var blocks = opening(title: program.name, program.summary, program.discussion, chain: [])
    for group in program.groups {
      blocks.append("## " + MarkdownText.prose(group.title))
      blocks.append(commandTable(group.commands))
    }
    blocks.append("## Options of every command")
    blocks.append(optionTable(program.commonOptions + Program.builtInOptions))
    blocks += exitStatuses(program.exitStatuses)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The page of one command.
  func page(for command: Command, at path: [String]) -> String {
    let chain = program.commandChain(at: path) ?? [command]
    let title = ([program.name] + path).joined(separator: " ")
    var blocks = opening(title: title, command.summary, command.discussion, chain: chain)
    if !command.subcommands.isEmpty { blocks += ["## Commands", commandTable(command.subcommands)] }
    if !command.arguments.isEmpty { blocks += ["## Arguments", argumentTable(command.arguments)] }
    blocks.append("## Options")
    if !command.options.isEmpty { blocks.append(optionTable(command.options)) }
    blocks.append(commonOptions(besidesOwn: !command.options.isEmpty))
    blocks += examples(command.examples)
    let statuses = command.exitStatuses.isEmpty ? program.exitStatuses : command.exitStatuses
    if command.subcommands.isEmpty { blocks += exitStatuses(statuses) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func opening(title: String, _ summary: String, _ discussion: [String], chain: [Command]) -> [String] {
    let usage = UsageLine.pieces(for: chain, in: program).joined(separator: " ")
    return ["# " + title, MarkdownText.prose(summary), MarkdownText.fenced([usage])]
      + discussion.map(MarkdownText.prose)
  }

  private func commandTable(_ commands: [Command]) -> String {
    MarkdownText.table(
      ["command", "does"],
      commands.map { [MarkdownText.code($0.name), MarkdownText.prose($0.summary)] })
  }

  private func argumentTable(_ arguments: [ArgumentDeclaration]) -> String {
    MarkdownText.table(
      ["argument", "meaning", "default"],
      arguments.map { argument in
        [
          MarkdownText.code(argument.synopsis),
          meaning(argument.help, argument.value, isRepeatable: false),
          MarkdownText.prose(argument.defaultText ?? ""),
        ]
      })
  }

  private func optionTable(_ options: [OptionDeclaration]) -> String {
    MarkdownText.table(
      ["option", "meaning", "default"],
      options.map { option in
        let short = option.short.map { MarkdownText.code("-\($0)") + ", " } ?? ""
        let preset = option.defaultText ?? ""
        return [
          short + MarkdownText.code(option.synopsis),
          meaning(option.help, option.value, isRepeatable: option.isRepeatable),
          option.defaultIsSpelled ? MarkdownText.code(preset) : MarkdownText.prose(preset),
        ]
      })
  }

  private func meaning(_ help: String, _ value: ValueDescription?, isRepeatable: Bool) -> String {
    var sentences = [MarkdownText.prose(help)]
    let choices = (value?.choices ?? []).map { choice in
      MarkdownText.code(choice.name) + (choice.help.map { " (" + MarkdownText.prose($0) + ")" } ?? "")
    }
    if !choices.isEmpty { sentences.append("Allowed: " + choices.joinedAsAlternatives + ".") }
    if isRepeatable { sentences.append("May be repeated.") }
    return sentences.joined(separator: " ")
  }

  private func commonOptions(besidesOwn: Bool) -> String {
    let options = program.commonOptions + Program.builtInOptions
    let list = options.map { MarkdownText.code($0.synopsis) }.joined(separator: ", ")
    return (besidesOwn ? "And those of every command: " : "Those of every command: ") + list + "."
  }

  private func examples(_ examples: [Example]) -> [String] {
    guard !examples.isEmpty else { return [] }
    return ["## Examples"]
      + examples.flatMap { [MarkdownText.prose($0.shows), MarkdownText.fenced([$0.line], language: "sh")] }
  }

  private func exitStatuses(_ notes: [ExitStatusNote]) -> [String] {
    guard !notes.isEmpty else { return [] }
    let rows = notes.map { [String($0.code), MarkdownText.prose($0.meaning)] }
    return ["## Exit status", MarkdownText.table(["status", "meaning"], rows)]
  }
}
