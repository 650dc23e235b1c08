/// Which command a command line is about, found before its options are read.
///
/// Looking first lets options stand before the command: which of them take the next word as their value is known
/// from all commands together.
struct CommandLocation {
  /// The commands named, outermost first; empty when none is.
  private(set) var chain: [Command] = []

  /// Where in the command line the names stand, ascending.
  private(set) var indices: [Int] = []

  /// Where a word stands that should name a command and does not; nil when there is none.
  private(set) var strayIndex: Int?

  /// The names of the commands found, outermost first.
  var path: [String] { chain.map(\.name) }

  init(in words: [String], of program: Program) {
    var everyOption: OptionScope?
    var optionsEnded = false
    var index = 0
    while index < words.count {
      let choices = chain.last?.subcommands ?? program.commands
      guard chain.isEmpty || !choices.isEmpty else { return }
      let word = optionsEnded ? .plain(words[index]) : CommandLineWord(words[index])
      switch word {
      case .plain(let name):
        guard let command = choices.first(where: { $0.name == name }) else {
          strayIndex = index
          return
        }
        chain.append(command)
        indices.append(index)
      case .endOfOptions:
        optionsEnded = true
      case .long, .short:
        let scope = everyOption ?? OptionScope(ofEveryCommandIn: program)
        everyOption = scope
        if scope.wantsNextWord(word), index + 1 < words.count, !scope.looksLikeOption(words[index + 1]) { index += 1 }
      }
      index += 1
    }
  }
}
