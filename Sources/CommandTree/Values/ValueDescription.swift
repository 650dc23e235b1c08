/// What values an option or argument takes, without their type.
public struct ValueDescription: Sendable {
  /// The name of the value in usage and help, such as `DATE`.
  public let placeholder: String

  /// The allowed values in the order help lists them; empty when they cannot be listed.
  public let choices: [Choice<any Sendable>]

  /// Reads one word.
  let read: @Sendable (String) -> ValueReading<any Sendable>
}

extension ValueDescription {
  /// The same values under another name.
  func renamed(_ placeholder: String) -> ValueDescription {
    ValueDescription(placeholder: placeholder, choices: choices, read: read)
  }

  /// The same description taking every word as it is.
  var unjudged: ValueDescription {
    ValueDescription(placeholder: placeholder, choices: choices, read: { .value($0) })
  }
}
