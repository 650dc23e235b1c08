/// A handle that can stand in a command's list of options: a `Flag` or one of the typed options.
public protocol OptionDeclaring: Sendable {
  /// The option without its type, as parsing and help read it.
  var declaration: OptionDeclaration { get }
}
