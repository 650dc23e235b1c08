public import ActionPlans

/// Where an action stands on a day.
///
/// From the progress page, "State of an action at t": the first row that holds.
public enum ActionState: String, CaseIterable, Sendable {
  /// It had not joined the plan yet.
  case outside
  /// It had ended unfinished.
  case withdrawn
  /// It was done, and a lasting effect was shown.
  case embedded
  /// It was done, with evidence.
  case delivered
  /// It was done in its lead's words, without evidence.
  case claimed
  /// Work had begun.
  case inProgress = "in-progress"
  /// It should have begun and had not.
  case notStarted = "not-started"
  /// It was not to begin yet.
  case notYetDue = "not-yet-due"

  /// Whether work is still to be done: in progress, not started or not yet due.
  public var isUnfinished: Bool {
    switch self {
    case .inProgress, .notStarted, .notYetDue: true
    case .outside, .withdrawn, .embedded, .delivered, .claimed: false
    }
  }

  /// Whether it still waits for something: unfinished, or claimed without evidence.
  public var isOpen: Bool { isUnfinished || self == .claimed }

  /// Whether it counts in the figures of a set: every state but outside and withdrawn.
  public var isInScope: Bool { self != .outside && self != .withdrawn }

  /// Whether the work was done, with evidence or without.
  public var isFinished: Bool { self == .embedded || self == .delivered || self == .claimed }

  /// Whether it counts as delivered: delivered or embedded.
  public var isDelivered: Bool { self == .embedded || self == .delivered }

  /// The state in words: `in progress`.
  public var word: String {
    switch self {
    case .outside: "not in the plan"
    case .inProgress: "in progress"
    case .notStarted: "not started"
    case .notYetDue: "not yet due"
    case .withdrawn, .embedded, .delivered, .claimed: rawValue
    }
  }
}

extension ActionState {
  /// Where the action at `position` of `actions` stands on a day, without the rest of its figure.
  ///
  /// - Parameters:
  ///   - actions: the actions of a file.
  ///   - position: the action's place among them.
  ///   - day: the day.
  ///   - planStart: the plan's first day, on which an action joins that says nothing else.
  public init(of actions: Span<Action>, at position: Int, on day: CalendarDay, planStart: CalendarDay) {
    let values = AmendedValues(actions, at: position, on: day)
    self = ActionFacts(actions, at: position, values: values, on: day, planStart: planStart).state
  }
}
