/// A mistake in an earlier signed year, owned and put right.
public struct Correction: Hashable, Sendable {
  /// The day of the correction.
  public var date: CalendarDay
  /// The review that holds the mistake.
  public var review: ID<Review>
  /// The action it is about.
  public var action: ID<Action>
  /// The field that was wrong.
  public var field: String
  /// What stood there; nil when nothing did.
  public var from: String? = nil
  /// What is true; nil when nothing should stand there.
  public var to: String? = nil
  /// How it came about; nil when nothing is said.
  public var reason: String? = nil
  /// Who agreed the correction; nil when nobody did.
  public var agreedBy: String? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(date: CalendarDay, review: ID<Review>, action: ID<Action>, field: String) {
    self.date = date
    self.review = review
    self.action = action
    self.field = field
  }
}
