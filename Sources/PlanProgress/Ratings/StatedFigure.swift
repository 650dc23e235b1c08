public import ActionPlans

/// The rating that a lead gave an action, with the update that it comes from.
public struct StatedFigure: Hashable, Sendable {
  /// The rating.
  public let rating: StatedRating
  /// The day of the update.
  public let date: CalendarDay
  /// The position of the update in the action's updates.
  public let update: Int
}

extension StatedFigure {
  /// The last rating in `updates` up to `day`, of several on one date the last in the file; nil when there is none.
  public init?(_ updates: [Update], at day: CalendarDay) {
    var latest: StatedFigure? = nil
    let updates = updates.span
    for position in updates.indices where updates[position].date <= day {
      let date = updates[position].date
      guard let rating = updates[position].rating, date >= latest?.date ?? date else { continue }
      latest = StatedFigure(rating: rating, date: date, update: position)
    }
    guard let latest else { return nil }
    self = latest
  }
}
