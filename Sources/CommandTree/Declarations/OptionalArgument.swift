/// An argument that may be left out; an `Invocation` gives its value, or nil without it.
public struct OptionalArgument<Value: Sendable>: ArgumentDeclaring {
  /// The argument as parsing and help read it.
  public let declaration: ArgumentDeclaration

  /// Declares an argument that may be left out, shown under this name; the placeholder of the kind is not used.
  ///
  /// The default is stated in help only, in words: what nil stands for is up to the command.
  public init(_ name: String, _ kind: ValueKind<Value>, help: String, defaultText: String? = nil) {
    declaration = ArgumentDeclaration(
      name, help: help, value: kind.description, defaultText: defaultText, isRequired: false)
  }
}
