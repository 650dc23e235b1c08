internal import Wording

extension UsageProblem {
  /// A word stands where a command is expected and is none.
  ///
  /// The owner is the program or the command above.
  static func unknownCommand(_ word: String, of owner: String, among names: [String]) -> UsageProblem {
    let nearest = NearestName.find(word, among: names)
    return UsageProblem(
      message: "\(owner) has no command \(word.quoted)",
      help: nearest.map { "did you mean '\($0)'?" } ?? "'\(owner) --help' lists the commands"
    )
  }

  /// No command is named, or only one that gathers others.
  static func missingCommand(of owner: String, among names: [String]) -> UsageProblem {
    let isShort = names.count <= 8 && !names.isEmpty
    return UsageProblem(
      message: "\(owner) needs a command",
      help: isShort ? "write \(names.joinedAsAlternatives) after it" : "'\(owner) --help' lists the commands"
    )
  }

  /// An option that the command does not have, as typed, with the nearest one that it has.
  static func unknownOption(_ typed: String, of owner: String, nearest: String?) -> UsageProblem {
    UsageProblem(
      message: "\(owner) has no option \(typed.visible)",
      help: nearest.map { "did you mean \($0)?" } ?? "'\(owner) --help' lists the options"
    )
  }

  /// A word such as `--=x`, dashes without a name.
  static func optionWithoutName(_ word: String) -> UsageProblem {
    UsageProblem(
      message: "\(word.quoted) names no option",
      help: "write --NAME=VALUE, or put -- before an argument that begins with a dash"
    )
  }

  /// An option at the end, or before another option, without the value it needs.
  static func missingValue(
    _ form: String, of option: OptionDeclaration, before next: String?
  ) -> UsageProblem {
    let placeholder = option.value?.placeholder ?? "VALUE"
    let advice =
      if let next {
        "write \(form) \(placeholder), or \(option.longForm)=\(next.visible) if that is the value"
      } else {
        "write \(form) \(placeholder)"
      }
    return UsageProblem(message: "\(form) needs a value", help: advice)
  }

  /// A flag with a value, as in `--strict=yes`.
  static func unwantedValue(_ value: String, of form: String) -> UsageProblem {
    UsageProblem(message: "\(form) takes no value", help: "leave out \(("=" + value).quoted)")
  }

  /// An option given again that holds only one value.
  static func givenAgain(_ option: OptionDeclaration) -> UsageProblem {
    UsageProblem(message: "\(option.longForm) is given more than once", help: "keep one of them")
  }

  /// A word that is no value of the option or argument with this name.
  static func refusedValue(_ word: String, of name: String, phrase: String, help: String) -> UsageProblem {
    UsageProblem(message: "\(name): \(word.quoted) \(phrase.visible)", help: help.visible)
  }

  /// A required argument that is not there.
  static func missingArgument(_ argument: ArgumentDeclaration, usage: String) -> UsageProblem {
    UsageProblem(message: "\(argument.name) is missing", help: "write \(usage)")
  }

  /// More words than the command takes; at least one.
  static func tooManyArguments(_ words: [String], usage: String) -> UsageProblem {
    let list = words.map(\.quoted).joined(separator: ", ")
    let count = words.count == 1 ? "an argument" : "\(words.count) arguments"
    return UsageProblem(message: "\(count) too many: \(list)", help: "write \(usage)")
  }
}
