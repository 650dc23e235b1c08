/// A command asked for a required argument it does not declare: a mistake in the program, not of its user.
public struct UndeclaredArgument: Error, Hashable {
  /// The name of the argument asked for.
  public let name: String

  /// The names that lead to the command that asked, outermost first.
  public let path: [String]
}
