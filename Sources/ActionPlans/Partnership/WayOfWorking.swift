/// A promise on how the partners work, for which they want to be held to account.
public struct WayOfWorking: Hashable, Sendable {
  /// Its id.
  public var id: ID<WayOfWorking>
  /// Its name.
  public var title: String
  /// The promise, in the partnership's words; nil when the file does not say.
  public var promise: String? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<WayOfWorking>, title: String) {
    self.id = id
    self.title = title
  }
}
