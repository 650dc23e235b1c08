/// One of the values an option or argument allows.
public struct Choice<Value: Sendable>: Sendable {
  /// The word to type.
  public let name: String

  /// What the word stands for.
  public let value: Value

  /// What choosing it means, in a phrase; nil when the word speaks for itself.
  public let help: String?

  /// Lets a word stand for a value.
  public init(_ name: String, _ value: Value, help: String? = nil) {
    self.name = name
    self.value = value
    self.help = help
  }
}
