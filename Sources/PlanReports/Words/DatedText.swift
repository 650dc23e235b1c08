public import ActionPlans

/// Something that an action's lead wrote on a day.
public struct DatedText: Hashable, Sendable {
  /// The day.
  public let date: CalendarDay
  /// What was written.
  public let text: String
}
