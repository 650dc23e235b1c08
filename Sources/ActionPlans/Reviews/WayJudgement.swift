/// Whether a way of working was kept in a year.
public struct WayJudgement: Hashable, Sendable {
  /// The way of working.
  public var way: ID<WayOfWorking>
  /// Whether it was kept; nil while nobody has judged it.
  public var kept: Kept? = nil
  /// An example that shows it; nil when none is given.
  public var example: String? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(way: ID<WayOfWorking>) {
    self.way = way
  }
}
