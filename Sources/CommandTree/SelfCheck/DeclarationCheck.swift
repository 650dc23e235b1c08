internal import Wording

/// The rules a single command's declarations must keep; each gives messages in declared order.
enum DeclarationCheck {
  /// Name, texts and subcommands.
  static func command(_ command: Command) -> [String] {
    var mistakes: [String] = []
    if !isTypeable(command.name) { mistakes.append(untypeable(command.name)) }
    if command.summary.isEmpty { mistakes.append("has no summary") }
    let repeated = duplicates(command.subcommands.map(\.name))
    return mistakes + repeated.map { "two commands are named \($0.quoted)" }
  }

  /// Options of one list, which stand beside others that every command has.
  static func options(_ options: [OptionDeclaration], besides shared: [OptionDeclaration]) -> [String] {
    var mistakes = duplicates(options.map(\.name)).map { "two options are named --\($0)" }
    mistakes += duplicates(options.compactMap(\.short)).map { "two options have the short form -\($0)" }
    for option in options {
      if shared.contains(where: { $0.name == option.name }) {
        mistakes.append("\(option.longForm) collides with an option of every command")
      }
      if let short = option.short, let other = shared.first(where: { $0.short == short }) {
        mistakes.append("-\(short) of \(option.longForm) collides with \(other.longForm), an option of every command")
      }
      mistakes += self.option(option)
    }
    return mistakes
  }

  private static func option(_ option: OptionDeclaration) -> [String] {
    var mistakes: [String] = []
    if !isTypeable(option.name) || option.name.count < 2 { mistakes.append(untypeable(option.longForm)) }
    if let short = option.short, !short.isASCII || !(short.isLetter || short.isNumber) {
      mistakes.append("the short form -\(short) of \(option.longForm) is not an ASCII letter or digit")
    }
    if option.help.isEmpty { mistakes.append("\(option.longForm) has no help") }
    guard let value = option.value else { return mistakes }
    mistakes += self.value(value, of: option.longForm)
    if option.defaultIsSpelled, let spelling = option.defaultText, case .refused(let phrase, _) = value.read(spelling) {
      mistakes.append("the default of \(option.longForm), \(spelling.quoted), \(phrase)")
    }
    return mistakes
  }

  /// Arguments of one command: the required ones first, one that takes the rest last.
  static func arguments(_ arguments: [ArgumentDeclaration]) -> [String] {
    var mistakes = duplicates(arguments.map(\.name)).map { "two arguments are named \($0)" }
    for (index, argument) in arguments.enumerated() {
      let earlier = arguments[..<index]
      if let optional = earlier.first(where: { !$0.isRequired }), argument.isRequired {
        mistakes.append("the required argument \(argument.name) comes after \(optional.name), which may be left out")
      }
      if let greedy = earlier.first(where: \.isRepeated) {
        mistakes.append("the argument \(argument.name) comes after \(greedy.name), which takes all that is left")
      }
      if argument.help.isEmpty { mistakes.append("the argument \(argument.name) has no help") }
      mistakes += value(argument.value, of: argument.name)
    }
    return mistakes
  }

  private static func value(_ value: ValueDescription, of owner: String) -> [String] {
    var mistakes: [String] = []
    if value.placeholder.isEmpty || value.placeholder.contains(where: \.isWhitespace) {
      mistakes.append("the placeholder \(value.placeholder.quoted) of \(owner) is not one word")
    }
    let names = value.choices.map(\.name)
    mistakes += duplicates(names).map { "\(owner) allows \($0.quoted) twice" }
    if names.contains("") { mistakes.append("\(owner) allows the empty word") }
    return mistakes
  }

  /// Statuses with one meaning each.
  static func exitStatuses(_ notes: [ExitStatusNote]) -> [String] {
    duplicates(notes.map(\.code)).map { "the exit status \($0) has two meanings" }
  }

  /// Small letters, digits and single hyphens between them, beginning with a letter.
  static func isTypeable(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = name.first, first.isLetter else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy { "a"..."z" ~= $0 || "0"..."9" ~= $0 }
    }
  }

  private static func untypeable(_ name: String) -> String {
    "the name \(name.quoted) is not made of small letters, digits and single hyphens"
  }

  /// What occurs more than once, each once, in the order of second occurrence.
  static func duplicates<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    var reported: Set<Element> = []
    return elements.filter { !seen.insert($0).inserted && reported.insert($0).inserted }
  }
}
