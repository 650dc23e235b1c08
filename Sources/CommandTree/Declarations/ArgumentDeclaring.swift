/// A handle that can stand in a command's list of arguments: one of the typed arguments.
public protocol ArgumentDeclaring: Sendable {
  /// The argument without its type, as parsing and help read it.
  var declaration: ArgumentDeclaration { get }
}
