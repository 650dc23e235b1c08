/// A command to run, with everything it was given; made by `Program.parse`.
///
/// Values are kept as they were read and looked up by the name of the handle. A handle that the command does not
/// declare finds nothing, and neither does one whose type differs from that of the declared handle of this
/// name: both then act as an option that was not given. Looking up costs a walk over what was given.
public struct Invocation: Sendable {
  /// The names that lead to the command, outermost first; never empty.
  public let path: [String]

  /// The command to run.
  public let command: Command

  /// Names of the options given, with or without value, in the order given.
  let optionsGiven: [String]

  /// Values of options in the order given.
  let optionValues: [GivenValue]

  /// Values of arguments in the order given.
  let argumentValues: [GivenValue]

  /// Whether the flag was given.
  public subscript(flag: Flag) -> Bool {
    optionsGiven.contains(flag.declaration.name)
  }

  /// The value of an option; nil when it was not given.
  public subscript<Value>(option: Option<Value>) -> Value? {
    Self.values(Value.self, named: option.declaration.name, in: optionValues).last
  }

  /// The value of an option, or its default when it was not given.
  public subscript<Value>(option: DefaultedOption<Value>) -> Value {
    Self.values(Value.self, named: option.declaration.name, in: optionValues).last ?? option.defaultValue
  }

  /// The values of an option in the order given; empty when it was not given.
  public subscript<Value>(option: RepeatedOption<Value>) -> [Value] {
    Self.values(Value.self, named: option.declaration.name, in: optionValues)
  }

  /// The value of a required argument; throws only when the command declares no such argument of this type.
  public subscript<Value>(argument: Argument<Value>) -> Value {
    get throws(UndeclaredArgument) {
      let name = argument.declaration.name
      guard let value = Self.values(Value.self, named: name, in: argumentValues).last else {
        throw UndeclaredArgument(name: name, path: path)
      }
      return value
    }
  }

  /// The value of an argument; nil when it was left out.
  public subscript<Value>(argument: OptionalArgument<Value>) -> Value? {
    Self.values(Value.self, named: argument.declaration.name, in: argumentValues).last
  }

  /// The values of an argument in the order given; empty when it was left out.
  public subscript<Value>(argument: RepeatedArgument<Value>) -> [Value] {
    Self.values(Value.self, named: argument.declaration.name, in: argumentValues)
  }

  private static func values<Value>(_ type: Value.Type, named name: String, in given: [GivenValue]) -> [Value] {
    given.compactMap { $0.name == name ? $0.value as? Value : nil }
  }
}
