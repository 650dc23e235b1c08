/// The colour of a set of actions, with the word printed with it.
///
/// From the progress page, "A set of actions". Coulds never colour a headline.
public struct Headline: Hashable, Sendable {
  /// The colour; never grey.
  public let rating: Rating
  /// The word printed with it: `off track`.
  public let word: String
  /// Whether no Must is in scope, which a headline says.
  public let hasNoMust: Bool

  /// The headline of a set; nil with nothing in scope.
  public init?(of set: CategoryTallies) {
    let inScope = set.must.inScope + set.should.inScope + set.could.inScope
    let blue = set.must.blue + set.should.blue + set.could.blue
    let white = set.must.white + set.should.white + set.could.white
    guard inScope > 0 else { return nil }
    rating =
      if set.must.red > 0 {
        .red
      } else if set.must.amber > 0 || set.should.red * 4 > set.should.inScope {
        .amber
      } else if blue == inScope {
        .blue
      } else if blue + white == inScope {
        .white
      } else {
        .green
      }
    let embedded = set.must.embedded + set.should.embedded + set.could.embedded
    word = rating.word(of: embedded == inScope ? .embedded : .delivered)
    hasNoMust = set.must.inScope == 0
  }

  /// The word, and that there is no Must where that is so: `on track (no Must)`.
  public var text: String { hasNoMust ? word + " (no Must)" : word }
}
