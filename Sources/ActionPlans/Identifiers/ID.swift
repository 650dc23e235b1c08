/// The short name by which one thing is named everywhere: `SALT-01`, `cfa-2014-s42`, `speech-and-language`.
///
/// The type parameter says what is named, so that a duty's id cannot stand where a sector's belongs. Ids are
/// compared by their code points and never by meaning.
public struct ID<Thing>: Hashable, Sendable {
  /// The id as it is written.
  public let text: String

  /// The id written `text`.
  ///
  /// Whether it is well formed is the schema's business, not this type's.
  @inlinable
  public init(_ text: String) { self.text = text }
}

extension ID: Comparable {
  /// By code points.
  public static func < (left: ID, right: ID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension ID: CustomStringConvertible {
  /// The id as it is written.
  public var description: String { text }
}
