/// One key of a record: what it is called, what its value may be, whether it must be there, and what it means.
public struct Field: Sendable {
  /// Whether a record can do without the field.
  public enum Presence: Sendable {
    /// It must be there.
    case required
    /// It may be left out; the text says what then counts, nil where nothing does.
    case optional(default: String?)
  }

  /// The key as files write it.
  public let key: String
  /// What the value may be.
  public let type: ValueType
  /// Whether it must be there.
  public let presence: Presence
  /// What it means, for documentation and completion.
  public let meaning: String

  /// A field that must be there.
  static func required(_ key: String, _ type: ValueType, _ meaning: String) -> Field {
    Field(key: key, type: type, presence: .required, meaning: meaning)
  }

  /// A field that may be left out; `fallback` says what then counts.
  static func optional(_ key: String, _ type: ValueType, _ meaning: String, default fallback: String? = nil) -> Field {
    Field(key: key, type: type, presence: .optional(default: fallback), meaning: meaning)
  }

  /// Whether it must be there.
  public var isRequired: Bool {
    if case .required = presence { true } else { false }
  }
}
