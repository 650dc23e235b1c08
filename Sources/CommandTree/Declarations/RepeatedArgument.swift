/// An argument that takes all the words that remain; it must be the last one.
public struct RepeatedArgument<Value: Sendable>: ArgumentDeclaring {
  /// The argument as parsing and help read it.
  public let declaration: ArgumentDeclaration

  /// Declares an argument for any number of words, or for at least one.
  ///
  /// The default is stated in help only, in words such as `standard input`.
  public init(
    _ name: String,
    _ kind: ValueKind<Value>,
    help: String,
    atLeastOne: Bool = false,
    defaultText: String? = nil
  ) {
    declaration = ArgumentDeclaration(
      name, help: help, value: kind.description, defaultText: defaultText, isRequired: atLeastOne, isRepeated: true)
  }
}
