/// That the id of a new action was the id of one before.
public struct EarlierUse: Hashable, Sendable {
  /// The title that the earlier action had.
  public let title: String
  /// Where it was met last, in words that end a sentence: `last met in commit 1a2b3c4 of 2023-03-12`.
  public let whereabouts: String

  /// A use of an id by an action with that title, last met where `whereabouts` says.
  public init(title: String, whereabouts: String) {
    self.title = title
    self.whereabouts = whereabouts
  }
}
