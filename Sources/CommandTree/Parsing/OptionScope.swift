internal import Wording

/// The options that may be given at one place, in the order in which they are looked up and suggested.
struct OptionScope {
  /// The command's own options, then the common ones, then those built in.
  let options: [OptionDeclaration]

  /// The options of a command that was found.
  init(of command: Command?, in program: Program) {
    options = (command?.options ?? []) + program.commonOptions + Program.builtInOptions
  }

  /// The options of all commands, while it is not known which command is meant.
  ///
  /// Only the common ones judge their values.
  init(ofEveryCommandIn program: Program) {
    let others = program.everyCommand.flatMap { $0.command.options.map(\.unjudged) }
    options = program.commonOptions + Program.builtInOptions + others
  }

  func option(named name: String) -> OptionDeclaration? {
    options.first { $0.name == name }
  }

  func option(short: Character) -> OptionDeclaration? {
    options.first { $0.short == short }
  }

  /// The long form nearest to a name, or nil when none is near.
  func nearest(to name: String) -> String? {
    NearestName.find(name, among: options.map(\.name)).map { "--" + $0 }
  }

  /// Whether a word that stands where a value is expected is meant as an option: it is one, or nearly one.
  func looksLikeOption(_ text: String) -> Bool {
    switch CommandLineWord(text) {
    case .plain: false
    case .endOfOptions: true
    case .long(let name, _): option(named: name) != nil || nearest(to: name) != nil
    case .short(let letters): letters.first.map { option(short: $0) != nil } ?? false
    }
  }

  /// Whether a word ends in an option that takes the next word as its value.
  func wantsNextWord(_ word: CommandLineWord) -> Bool {
    switch word {
    case .plain, .endOfOptions: return false
    case .long(let name, let value): return value == nil && option(named: name)?.value != nil
    case .short(let letters):
      guard longNameWithOneDash(letters) == nil else { return false }
      for (index, letter) in zip(letters.indices, letters) {
        guard let option = option(short: letter) else { return false }
        if option.value != nil { return letters.index(after: index) == letters.endIndex }
      }
      return false
    }
  }

  /// The long form when the letters after a single dash spell a long name, as in `-output`.
  func longNameWithOneDash(_ letters: String) -> String? {
    let name = letters.split(separator: "=", maxSplits: 1).first.map(String.init) ?? letters
    guard name.count > 1 else { return nil }
    return option(named: name)?.longForm
  }
}
