/// A priority area: something that families said must get better.
///
/// Not to be confused with a ``Category``.
public struct Priority: Hashable, Sendable {
  /// Its id.
  public var id: ID<Priority>
  /// Its one preferred name.
  public var title: String
  /// What it means in plain words; nil when the file does not say.
  public var means: String? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Priority>, title: String) {
    self.id = id
    self.title = title
  }
}
