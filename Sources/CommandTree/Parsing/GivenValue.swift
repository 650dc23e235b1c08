/// A value that was given for an option or argument, kept without its type.
struct GivenValue: Sendable {
  /// The name of the option or argument it was given for.
  let name: String

  /// The value as the option's or argument's kind read it.
  let value: any Sendable
}
