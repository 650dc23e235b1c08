/// An option with a value that may be given once; an `Invocation` gives the value, or nil without it.
public struct Option<Value: Sendable>: OptionDeclaring {
  /// The option as parsing and help read it.
  public let declaration: OptionDeclaration

  /// Declares `--name VALUE`, and `-s VALUE` when a short form is given; the help is one sentence.
  ///
  /// The default is stated in help only, in words such as `today`: what nil stands for is up to the command.
  public init(
    _ name: String,
    short: Character? = nil,
    _ kind: ValueKind<Value>,
    help: String,
    defaultText: String? = nil
  ) {
    declaration = OptionDeclaration(
      name, short: short, help: help, value: kind.description, defaultText: defaultText)
  }
}
