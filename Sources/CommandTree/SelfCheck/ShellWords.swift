/// Splits a line as a POSIX shell would, as far as examples need it: quotes, backslashes, pipes, redirections.
///
/// Nothing is expanded. Operators end a command; a redirection and its file are left out.
struct ShellWords {
  private var commands: [[String]] = []
  private var command: [String] = []

  /// The word being read; nil between words, empty after an opening quote.
  private var word: String?

  /// Whether the next word is the file of a redirection.
  private var skipsWord = false

  private var quote: Character?

  /// The commands of a line in order, each as its words; commands without words are left out.
  static func commands(in line: String) -> [[String]] {
    var reader = ShellWords()
    reader.read(line)
    return reader.commands
  }

  private init() {}

  private mutating func read(_ line: String) {
    var rest = Substring(line)
    while let character = rest.popFirst() {
      if character == "\\", quote != "'", let escaped = rest.popFirst() {
        word = (word ?? "") + String(escaped)
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "#", word == nil {
        break
      } else {
        readUnquoted(character)
      }
    }
    endCommand()
  }

  private mutating func readUnquoted(_ character: Character) {
    switch character {
    case "'", "\"":
      quote = character
      word = word ?? ""
    case " ", "\t", "\n": endWord()
    case "|", ";", "&", "(", ")": endCommand()
    case ">", "<":
      if let number = word, number.allSatisfy(\.isNumber) { word = nil }
      endWord()
      skipsWord = true
    default: word = (word ?? "") + String(character)
    }
  }

  private mutating func endWord() {
    guard let ended = word else { return }
    if !skipsWord { command.append(ended) }
    skipsWord = false
    word = nil
  }

  private mutating func endCommand() {
    endWord()
    skipsWord = false
    if !command.isEmpty { commands.append(command) }
    command = []
  }
}
