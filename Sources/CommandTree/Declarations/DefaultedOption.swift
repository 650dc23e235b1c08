/// An option with a value that may be given once; an `Invocation` gives the value, or the default without it.
public struct DefaultedOption<Value: Sendable>: OptionDeclaring {
  /// The option as parsing and help read it.
  public let declaration: OptionDeclaration

  /// The value that holds when the option is not given.
  public let defaultValue: Value

  /// Declares `--name VALUE` with a default, and how that default would be typed.
  ///
  /// `Program.mistakes()` reports a spelling that the option itself would refuse.
  public init(
    _ name: String,
    short: Character? = nil,
    _ kind: ValueKind<Value>,
    help: String,
    default defaultValue: Value,
    spelled spelling: String
  ) {
    self.defaultValue = defaultValue
    declaration = OptionDeclaration(
      name, short: short, help: help, value: kind.description, defaultText: spelling, defaultIsSpelled: true)
  }
}

extension DefaultedOption where Value: RawRepresentable, Value.RawValue == String {
  /// Declares `--name VALUE` with a default that is typed as its raw value.
  public init(
    _ name: String,
    short: Character? = nil,
    _ kind: ValueKind<Value>,
    help: String,
    default defaultValue: Value
  ) {
    self.init(name, short: short, kind, help: help, default: defaultValue, spelled: defaultValue.rawValue)
  }
}
