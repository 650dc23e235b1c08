/// An option with a value that may be given any number of times; an `Invocation` gives all the values.
public struct RepeatedOption<Value: Sendable>: OptionDeclaring {
  /// The option as parsing and help read it.
  public let declaration: OptionDeclaration

  /// Declares a repeatable `--name VALUE`; each time it is given adds one value.
  ///
  /// The default is stated in help only, in words such as `all rules`.
  public init(
    _ name: String,
    short: Character? = nil,
    _ kind: ValueKind<Value>,
    help: String,
    defaultText: String? = nil
  ) {
    declaration = OptionDeclaration(
      name, short: short, help: help, value: kind.description, defaultText: defaultText, isRepeatable: true)
  }
}
