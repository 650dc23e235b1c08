internal import ActionPlans

extension CalendarDay {
  /// The date that `31/06/2022`, `31.6.2022` or `2022/6/30` was meant to say, for suggestions only; nil when none is.
  init?(britishText text: String) {
    let parts = text.split(whereSeparator: { "/.- ".contains($0) }).map { Int($0) }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let third = parts[2] else { return nil }
    if first > 31 {
      self.init(year: first, month: month, day: third)
    } else {
      self.init(year: third < 100 ? 2000 + third : third, month: month, day: first)
    }
  }
}
