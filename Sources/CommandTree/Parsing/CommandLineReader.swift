/// Reads a command line once its command is known, keeping every mistake it meets.
struct CommandLineReader {
  let program: Program
  let words: [String]
  let location: CommandLocation
  let scope: OptionScope

  /// The program or command as messages name it: `actionplan check`.
  let owner: String

  /// Values of options in the order given.
  var optionValues: [GivenValue] = []

  /// Names of the options given, readable or not, in the order given.
  private(set) var optionsSeen: [String] = []

  /// Words that are neither options, nor their values, nor names of commands.
  var plainWords: [String] = []

  var problems: [UsageProblem] = []

  /// Where the next word stands.
  private var position = 0

  init(_ words: [String], of program: Program) {
    let location = CommandLocation(in: words, of: program)
    self.program = program
    self.words = words
    self.location = location
    let isLost = location.strayIndex != nil
    scope = isLost ? OptionScope(ofEveryCommandIn: program) : OptionScope(of: location.chain.last, in: program)
    owner = ([program.name] + location.path).joined(separator: " ")
  }

  /// Whether an option was given, even with a value that cannot be read.
  func isGiven(_ option: OptionDeclaration) -> Bool { optionsSeen.contains(option.name) }

  /// Reads all words; what each means goes into the properties.
  mutating func readWords() {
    var optionsEnded = false
    while position < words.count {
      let index = position
      position += 1
      guard !location.indices.contains(index) else { continue }
      switch optionsEnded ? .plain(words[index]) : CommandLineWord(words[index]) {
      case .plain(let text): readPlain(text, at: index)
      case .endOfOptions: optionsEnded = true
      case .long(let name, let value): readLong(name, value, word: words[index])
      case .short(let letters): readShort(letters)
      }
    }
  }

  private mutating func readPlain(_ text: String, at index: Int) {
    guard let stray = location.strayIndex else {
      plainWords.append(text)
      return
    }
    guard index == stray else { return }
    let names = (location.chain.last?.subcommands ?? program.commands).map(\.name)
    problems.append(.unknownCommand(text, of: owner, among: names))
  }

  private mutating func readLong(_ name: String, _ value: String?, word: String) {
    guard !name.isEmpty else {
      problems.append(.optionWithoutName(word))
      return
    }
    guard let option = scope.option(named: name) else {
      let nearest = scope.nearest(to: name)
      problems.append(.unknownOption("--" + name, of: owner, nearest: nearest))
      // The value of a misspelt option is no argument, so it is not reported as one too many.
      if value == nil, let nearest, scope.option(named: String(nearest.dropFirst(2)))?.value != nil {
        _ = nextWordAsValue()
      }
      return
    }
    take(option, form: option.longForm, attached: value)
  }

  private mutating func readShort(_ letters: String) {
    if let meant = scope.longNameWithOneDash(letters) {
      problems.append(.unknownOption("-" + letters, of: owner, nearest: meant))
      return
    }
    var rest = Substring(letters)
    while let letter = rest.popFirst() {
      guard let option = scope.option(short: letter) else {
        let nearest = scope.nearest(to: letters)
        problems.append(.unknownOption(nearest == nil ? "-\(letter)" : "-" + letters, of: owner, nearest: nearest))
        return
      }
      let value = rest.utf8.first == UInt8(ascii: "=") ? String(Substring(rest.utf8.dropFirst())) : nil
      let form = "-\(letter)"
      guard option.value == nil, value == nil else {
        take(option, form: form, attached: value ?? (rest.isEmpty ? nil : String(rest)))
        return
      }
      take(option, form: form, attached: nil)
    }
  }

  /// Records an option, taking the next word as its value where it needs one.
  private mutating func take(_ option: OptionDeclaration, form: String, attached: String?) {
    guard let kind = option.value else {
      if let attached { problems.append(.unwantedValue(attached, of: form)) }
      optionsSeen.append(option.name)
      return
    }
    let earlier = optionsSeen.count { $0 == option.name }
    optionsSeen.append(option.name)
    if earlier == 1, !option.isRepeatable { problems.append(.givenAgain(option)) }
    guard let word = attached ?? nextWordAsValue() else {
      let next = position < words.count ? words[position] : nil
      problems.append(.missingValue(form, of: option, before: next))
      return
    }
    if let value = read(word, as: kind, name: option.longForm) {
      optionValues.append(GivenValue(name: option.name, value: value))
    }
  }

  /// The next word, unless it is meant as an option or names the command; nil leaves it unread.
  private mutating func nextWordAsValue() -> String? {
    guard position < words.count, !location.indices.contains(position) else { return nil }
    guard !scope.looksLikeOption(words[position]) else { return nil }
    position += 1
    return words[position - 1]
  }

  /// The value a word stands for; nil when it is refused, which is kept as a problem.
  mutating func read(_ word: String, as kind: ValueDescription, name: String) -> (any Sendable)? {
    switch kind.read(word) {
    case .value(let value): return value
    case .refused(let phrase, let help):
      problems.append(.refusedValue(word, of: name, phrase: phrase, help: help))
      return nil
    }
  }
}
