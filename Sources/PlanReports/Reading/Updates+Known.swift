internal import ActionPlans
internal import PlanProgress

extension [Update] {
  /// What was reported up to `day`, the latest first; of one date the last in the file first.
  func known(on day: CalendarDay) -> [Update] {
    let positions = indices.filter { self[$0].date <= day }
    return positions.sorted { (self[$0].date, $0) > (self[$1].date, $1) }.map { self[$0] }
  }

  /// What the last report up to `day` asks of the board; nil when it asks for nothing.
  ///
  /// An ask that the next report does not repeat is taken to be answered.
  func ask(on day: CalendarDay) -> DatedText? {
    guard let latest = latest(on: day), let ask = self[latest].ask else { return nil }
    return DatedText(date: self[latest].date, text: ask)
  }

  /// What was said last up to `day` that will bring an action back on track; nil when that was never said.
  func pathToGreen(on day: CalendarDay) -> DatedText? {
    for update in known(on: day) {
      if let path = update.pathToGreen { return DatedText(date: update.date, text: path) }
    }
    return nil
  }
}
