public import ActionPlans

/// For how long nothing was heard of an action.
///
/// Silence counts from the last report; without one from the day work began or was to begin, and never from before the
/// day on which the action joined the plan.
public struct SilenceFigure: Hashable, Sendable {
  /// The position of the last report in the action's updates, of several on one date the last; nil when there is none.
  public let update: Int?
  /// The day from which it counts.
  public let since: CalendarDay
  /// The days without a word; below 0 for what is yet to begin.
  public let days: Int

  /// The silence about an action up to `day`.
  ///
  /// - Parameters:
  ///   - updates: the action's updates.
  ///   - added: the day on which it joined the plan.
  ///   - start: its planned start.
  ///   - started: the day on which work began; nil when it has not.
  ///   - day: the day.
  public init(
    _ updates: [Update], added: CalendarDay, start: CalendarDay, started: CalendarDay?, at day: CalendarDay
  ) {
    update = updates.latest(on: day)
    since = update.map { updates[$0].date } ?? max(added, min(start, started ?? start))
    days = day.days(since: since)
  }
}
