/// A named thing, mostly an action, with facts under it.
struct Card: Hashable, Sendable {
  /// Its short name: `INC-01`.
  var mark: String
  /// What it is.
  var title: String
  /// The most important thing about it.
  var standing: Words
  /// The facts.
  var facts: [Fact]
}
