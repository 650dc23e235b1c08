public import ActionPlans

extension [Update] {
  /// The position of the last report up to `day`, of several on one date the last in the file; nil when there is none.
  public func latest(on day: CalendarDay) -> Int? {
    var latest: Int?
    let updates = span
    for position in updates.indices where updates[position].date <= day {
      if let latest, updates[latest].date > updates[position].date { continue }
      latest = position
    }
    return latest
  }
}
