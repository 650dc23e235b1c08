/// One statement of what a good offer looks like, so that actions can say which they serve.
public struct GoodOfferStatement: Hashable, Sendable {
  /// Its id.
  public var id: ID<GoodOfferStatement>
  /// The statement, in the present tense, as if it were true already.
  public var statement: String

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<GoodOfferStatement>, statement: String) {
    self.id = id
    self.statement = statement
  }
}
