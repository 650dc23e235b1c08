/// An argument the command cannot run without.
public struct Argument<Value: Sendable>: ArgumentDeclaring {
  /// The argument as parsing and help read it.
  public let declaration: ArgumentDeclaration

  /// Declares a required argument, shown under this name; the placeholder of the kind is not used.
  public init(_ name: String, _ kind: ValueKind<Value>, help: String) {
    declaration = ArgumentDeclaration(name, help: help, value: kind.description, isRequired: true)
  }
}
