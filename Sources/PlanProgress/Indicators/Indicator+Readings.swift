public import ActionPlans

extension Indicator {
  /// The reading that counts last on `day`; nil when no period had ended by then.
  ///
  /// The latest end of a period wins, of several alike the last in the file.
  public func latestReading(at day: CalendarDay) -> Reading? {
    var latest: Int? = nil
    for position in readings.indices where readings[position].period.last <= day {
      if let latest, readings[latest].period.last > readings[position].period.last { continue }
      latest = position
    }
    return latest.map { readings[$0] }
  }

  /// The readings that count on `day`, by the end of their periods, those of one end as in the file.
  public func readings(at day: CalendarDay) -> [Reading] {
    let counting = readings.enumerated().filter { $0.element.period.last <= day }
    return counting.sorted { ($0.element.period.last, $0.offset) < ($1.element.period.last, $1.offset) }.map(\.element)
  }
}
