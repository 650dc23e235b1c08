/// An argument without its type: all that parsing, help and completions need to know.
public struct ArgumentDeclaration: Sendable {
  /// The name shown in the usage line, such as `FOLDER`; a command's arguments are told apart by it.
  public let name: String

  /// What the argument is, in one sentence.
  public let help: String

  /// What values it takes; its placeholder is the argument's name.
  public let value: ValueDescription

  /// What holds when the argument is not given, in words; nil when there is nothing to say.
  public let defaultText: String?

  /// Whether the command cannot run without it.
  public let isRequired: Bool

  /// Whether it takes all the words that remain.
  public let isRepeated: Bool

  /// The argument as the usage line shows it: `ID`, `[FOLDER]`, `FILE...` or `[FILE...]`.
  public var synopsis: String {
    let words = isRepeated ? name + "..." : name
    return isRequired ? words : "[" + words + "]"
  }
}

extension ArgumentDeclaration {
  init(
    _ name: String,
    help: String,
    value: ValueDescription,
    defaultText: String? = nil,
    isRequired: Bool,
    isRepeated: Bool = false
  ) {
    self.name = name
    self.help = help
    self.value = value.renamed(name)
    self.defaultText = defaultText
    self.isRequired = isRequired
    self.isRepeated = isRepeated
  }
}
