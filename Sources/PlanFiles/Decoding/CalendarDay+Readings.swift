internal import ActionPlans

extension CalendarDay {
  /// The dates that `31/06/2022`, `31.6.2022` or `2022/6/30` may have been meant to say, for suggestions only.
  ///
  /// Two where the day and the month could each stand first, the one that begins with the day before the other; none
  /// when the text can be read in no such way.
  static func readings(of text: String) -> [CalendarDay] {
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).map { Int($0) }
    guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2] else { return [] }
    if first > 31 { return [CalendarDay(year: first, month: second, day: third)].compactMap { $0 } }
    let year = third < 100 ? 2000 + third : third
    let dayFirst = CalendarDay(year: year, month: second, day: first)
    let monthFirst = first == second ? nil : CalendarDay(year: year, month: first, day: second)
    return [dayFirst, monthFirst].compactMap { $0 }
  }
}
