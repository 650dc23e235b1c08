/// What the facts say about one set of actions on a day.
public struct GroupFigure: Hashable, Sendable {
  /// By what it is a set.
  public let by: Grouping
  /// Its id within that; of the whole plan `plan`, of a lead the role itself.
  public let id: String
  /// Its name as reports print it.
  public let title: String
  /// Its counts, by category.
  public let tallies: CategoryTallies

  /// The counts of its Musts.
  public var must: CategoryTally { tallies.must }
  /// The counts of its Shoulds.
  public var should: CategoryTally { tallies.should }
  /// The counts of its Coulds.
  public var could: CategoryTally { tallies.could }
  /// Its colour; nil with nothing in scope.
  public var headline: Headline? { Headline(of: tallies) }
}
