internal import ActionPlans
public import PlanProgress

/// Where one set of actions stands, beside where it stood.
public struct Standing: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name.
  public let title: String
  /// Its counts, by category.
  public let tallies: CategoryTallies
  /// Where it went since the compared day; nil when nothing was in scope then or nothing is now.
  public let direction: DirectionOfTravel?

  /// Its colour; nil with nothing in scope.
  public var headline: Headline? { Headline(of: tallies) }

  init(id: String, title: String, now: CategoryTallies, before: CategoryTallies) {
    self.id = id
    self.title = title
    tallies = now
    direction =
      Headline(of: now) == nil || Headline(of: before) == nil ? nil : DirectionOfTravel(from: before, to: now)
  }

  /// The set of `grouping` with that id, on both days.
  init(_ grouping: Grouping, _ id: String, _ title: String, now: ScopedFigures, before: ScopedFigures) {
    self.init(id: id, title: title, now: now.tallies(grouping, id), before: before.tallies(grouping, id))
  }
}
