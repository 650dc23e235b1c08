internal import Wording

/// How words are read as values of one type; shared by the options and arguments that take such values.
///
/// An application adds its own in an extension, so that a declaration reads `Option("as-of", .day, help: "...")`.
public struct ValueKind<Value: Sendable>: Sendable {
  /// The name of the value in usage and help, such as `DATE`.
  public let placeholder: String

  /// The allowed values in the order help lists them; empty when they cannot be listed.
  public let choices: [Choice<Value>]

  /// Reads one word, which may be empty.
  ///
  /// Called once for each word given; must not depend on anything else.
  public let read: @Sendable (String) -> ValueReading<Value>

  /// Describes values by a function that reads them.
  public init(_ placeholder: String, read: @escaping @Sendable (String) -> ValueReading<Value>) {
    self.placeholder = placeholder
    self.choices = []
    self.read = read
  }

  private init(_ placeholder: String, choices: [Choice<Value>]) {
    self.placeholder = placeholder
    self.choices = choices
    self.read = { word in
      if let choice = choices.first(where: { $0.name == word }) { return .value(choice.value) }
      let names = choices.map(\.name)
      let list = names.joinedAsAlternatives
      guard let nearest = NearestName.find(word, among: names) else {
        return .refused("is not among the allowed values", help: "write \(list)")
      }
      return .refused("is not among the allowed values: \(list)", help: "did you mean '\(nearest)'?")
    }
  }

  /// Values chosen from a list; a word that is not in it gets the nearest one suggested.
  public static func choice(_ placeholder: String, _ choices: [Choice<Value>]) -> ValueKind {
    ValueKind(placeholder, choices: choices)
  }

  /// The kind without its type.
  var description: ValueDescription {
    ValueDescription(
      placeholder: placeholder,
      choices: choices.map { Choice($0.name, $0.value, help: $0.help) },
      read: { [read] in read($0).map { $0 } }
    )
  }
}

extension ValueKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// The cases of an enumeration, each typed as its raw value, in the order of `allCases`.
  public static func choice(_ placeholder: String, of type: Value.Type) -> ValueKind {
    choice(placeholder, type.allCases.map { Choice($0.rawValue, $0) })
  }
}

extension ValueKind where Value == String {
  /// Any text as it is, or any but the empty text.
  public static func text(_ placeholder: String, mayBeEmpty: Bool = false) -> ValueKind {
    ValueKind(placeholder) { word in
      guard word.isEmpty, !mayBeEmpty else { return .value(word) }
      return .refused("is empty", help: "write \(placeholder) as a word that is not empty")
    }
  }
}
