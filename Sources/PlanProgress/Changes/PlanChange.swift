public import ActionPlans

/// One thing that happened to one action, with its reason.
public struct PlanChange: Hashable, Sendable {
  /// Where the action stands in the plan.
  public let place: ActionPlace
  /// The action's id.
  public let id: ID<Action>
  /// The day it happened.
  public let date: CalendarDay
  /// What happened.
  public let event: PlanEvent
  /// Why; nil when nothing is said.
  public let reason: String?
  /// The board or group that agreed; nil when none did.
  public let agreedBy: String?
  /// The day it was agreed; nil when the file does not say.
  public let agreedOn: CalendarDay?
  /// The position in the action's changes; nil for what is no change entry.
  public let change: Int?
  /// Whether a reason should stand in the file and does not: the board is shown these first.
  public let isUnexplained: Bool

  init(
    _ event: PlanEvent, on date: CalendarDay, to place: ActionPlace, _ id: ID<Action>, reason: String? = nil,
    needsReason: Bool = false
  ) {
    self.place = place
    self.id = id
    self.date = date
    self.event = event
    self.reason = reason
    (agreedBy, agreedOn, change) = (nil, nil, nil)
    isUnexplained = needsReason && reason == nil
  }

  /// The withdrawal that the file holds.
  init(_ withdrawal: Withdrawal, to place: ActionPlace, _ id: ID<Action>) {
    self.place = place
    self.id = id
    date = withdrawal.date
    event = .withdrawn(withdrawal)
    reason = withdrawal.reason
    agreedBy = withdrawal.agreedBy
    agreedOn = withdrawal.agreedOn
    change = nil
    isUnexplained = withdrawal.reason == nil
  }

  /// The entry at `position` of the action's changes.
  init(_ event: PlanEvent, of entry: Change, at position: Int, to place: ActionPlace, _ id: ID<Action>) {
    self.place = place
    self.id = id
    self.event = event
    date = entry.date
    reason = entry.reason
    agreedBy = entry.agreedBy
    agreedOn = entry.agreedOn
    change = position
    isUnexplained = entry.reason == nil
  }
}
