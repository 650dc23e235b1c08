/// An option that takes no value: given or not.
///
/// Giving it twice says nothing more and is no mistake.
public struct Flag: OptionDeclaring {
  /// The flag as parsing and help read it.
  public let declaration: OptionDeclaration

  /// Declares `--name`, and `-s` when a short form is given; the help is one sentence.
  public init(_ name: String, short: Character? = nil, help: String) {
    declaration = OptionDeclaration(name, short: short, help: help, value: nil)
  }
}
