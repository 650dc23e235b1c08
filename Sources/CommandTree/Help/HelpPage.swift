internal import Wording

/// The help of one command, or the overview of all, as lines of plain text.
struct HelpPage {
  let program: Program
  let columns: Int

  /// The overview: what the tool is for, its commands in groups, the common options.
  func overview() -> [String] {
    let groups = program.groups.map { ($0.title, $0.commands.map { DefinitionRow(term: $0.name, text: $0.summary) }) }
    let list = DefinitionList(for: groups.flatMap(\.1), columns: columns)
    let options = optionRows([program.commonOptions, Program.builtInOptions])
    var sections = opening(program.summary, program.discussion, chain: [])
    sections += groups.map { section($0.0, list.lines($0.1)) }
    sections.append(section("Options of every command", DefinitionList(for: options, columns: columns).lines(options)))
    sections.append(exitStatuses(program.exitStatuses))
    sections.append(pointer("\(program.name) COMMAND --help"))
    return Self.joined(sections)
  }

  /// The help of the command at the end of a chain that is not empty.
  func page(for command: Command, at chain: [Command]) -> [String] {
    let arguments = command.arguments.map(DefinitionRow.init)
    let subcommands = command.subcommands.map { DefinitionRow(term: $0.name, text: $0.summary) }
    let own = optionRows([command.options])
    let common = optionRows([program.commonOptions, Program.builtInOptions])
    let list = DefinitionList(for: arguments + own + common, columns: columns)
    let statuses = command.exitStatuses.isEmpty ? program.exitStatuses : command.exitStatuses
    var sections = opening(command.summary, command.discussion, chain: chain)
    sections.append(section("Commands", DefinitionList(for: subcommands, columns: columns).lines(subcommands)))
    sections.append(section("Arguments", list.lines(arguments)))
    sections.append(section("Options", list.lines(own)))
    sections.append(section("Options of every command", list.lines(common)))
    sections.append(examples(command.examples))
    sections.append(command.subcommands.isEmpty ? exitStatuses(statuses) : [])
    if !command.subcommands.isEmpty {
      let names = [program.name] + chain.map(\.name)
      sections.append(pointer(names.joined(separator: " ") + " COMMAND --help"))
    }
    return Self.joined(sections)
  }

  private func opening(_ summary: String, _ discussion: [String], chain: [Command]) -> [[String]] {
    let pieces = UsageLine.pieces(for: chain, in: program)
    let label = "Usage: "
    let usage = WordWrap.lines(of: pieces, columns: columns - label.count)
    let aligned = usage.enumerated().map { $0.offset == 0 ? label + $0.element : $0.element.indented(by: label.count) }
    return [WordWrap.lines(summary, columns: columns), aligned]
      + discussion.map { WordWrap.lines($0, columns: columns) }
  }

  private func optionRows(_ lists: [[OptionDeclaration]]) -> [DefinitionRow] {
    lists.joined().map(DefinitionRow.init)
  }

  private func exitStatuses(_ notes: [ExitStatusNote]) -> [String] {
    let rows = notes.map { DefinitionRow(term: String($0.code), text: $0.meaning) }
    return section("Exit status", DefinitionList(for: rows, columns: columns).lines(rows))
  }

  /// Lines to copy are not broken, what they show is.
  private func examples(_ examples: [Example]) -> [String] {
    let lines = examples.flatMap { example in
      [example.line.indented(by: 2)] + WordWrap.lines(example.shows, columns: columns - 6).map { $0.indented(by: 6) }
    }
    return section("Examples", lines)
  }

  private func pointer(_ line: String) -> [String] {
    WordWrap.lines(
      of: ["'\(line)'"] + "says more about one of them.".split(separator: " ").map(String.init), columns: columns)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : WordWrap.lines(title + ":", columns: columns) + lines
  }

  /// Sections with an empty line between them; empty ones are left out.
  private static func joined(_ sections: [[String]]) -> [String] {
    Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}
