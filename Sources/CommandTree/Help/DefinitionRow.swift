internal import Wording

/// A term and what it means, as one row of a list in help.
struct DefinitionRow {
  /// What is explained, such as `-o, --output FILE`; may begin with spaces that align it with others.
  let term: String

  /// The explanation, to be wrapped; may be empty.
  let text: String

  /// Rows below the explanation, such as the allowed values of an option.
  var details: [DefinitionRow] = []
}

extension DefinitionRow {
  /// An option; the long form is aligned with those that have a short one before it.
  init(_ option: OptionDeclaration) {
    self.init(
      term: option.short == nil ? "    " + option.synopsis : option.allForms,
      value: option.value,
      notes: [
        option.isRepeatable ? "[may be repeated]" : nil,
        option.defaultText.map { "[default: \($0)]" },
      ],
      help: option.help
    )
  }

  /// An argument.
  init(_ argument: ArgumentDeclaration) {
    self.init(
      term: argument.synopsis,
      value: argument.value,
      notes: [argument.defaultText.map { "[default: \($0)]" }],
      help: argument.help
    )
  }

  private init(term: String, value: ValueDescription?, notes: [String?], help: String) {
    let choices = value?.choices ?? []
    let areExplained = choices.contains { $0.help != nil }
    let list = choices.isEmpty || areExplained ? nil : "[" + choices.map(\.name).joinedAsAlternatives + "]"
    self.term = term
    text = ([help, list] + notes).compactMap { $0 }.joined(separator: " ")
    details = areExplained ? choices.map { DefinitionRow(term: $0.name, text: $0.help ?? "") } : []
  }
}
