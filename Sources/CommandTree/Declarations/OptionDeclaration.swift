/// A flag or option without its type: all that parsing, help and completions need to know.
public struct OptionDeclaration: Sendable {
  /// The long name without dashes, such as `as-of`; a command's options are told apart by it.
  public let name: String

  /// The one-letter form, such as `o` for `-o`; nil when there is none.
  public let short: Character?

  /// What the option does, in one sentence.
  public let help: String

  /// What values it takes; nil for a flag, which takes none.
  public let value: ValueDescription?

  /// What holds when the option is not given, in words; nil when there is nothing to say.
  public let defaultText: String?

  /// Whether the default must itself be a readable value of the option.
  let defaultIsSpelled: Bool

  /// Whether the option may be given more than once, each time adding a value.
  public let isRepeatable: Bool

  /// The long form as typed, such as `--as-of`.
  public var longForm: String { "--" + name }

  /// The long form with the placeholder of its value, such as `--as-of DATE`.
  public var synopsis: String {
    guard let value else { return longForm }
    return longForm + " " + value.placeholder
  }

  /// All forms, short first, such as `-o, --output FILE`.
  public var allForms: String {
    guard let short else { return synopsis }
    return "-\(short), " + synopsis
  }
}

extension OptionDeclaration {
  init(
    _ name: String,
    short: Character?,
    help: String,
    value: ValueDescription?,
    defaultText: String? = nil,
    defaultIsSpelled: Bool = false,
    isRepeatable: Bool = false
  ) {
    self.name = name
    self.short = short
    self.help = help
    self.value = value
    self.defaultText = defaultText
    self.defaultIsSpelled = defaultIsSpelled
    self.isRepeatable = isRepeatable
  }

  /// The same option taking any value any number of times: for reading on after an unknown command, where
  /// options of the same name may belong to several commands.
  var unjudged: OptionDeclaration {
    OptionDeclaration(name, short: short, help: help, value: value?.unjudged, isRepeatable: true)
  }
}
