/// What a review decides on an action.
public enum NextStep: String, CaseIterable, Sendable {
  /// It goes on as it is.
  case carryOn = "continue"
  /// It goes on with changes.
  case adapt
  /// The board takes it up.
  case escalate
  /// It is delivered, nothing more is to be done.
  case close
  /// It ends unfinished.
  case withdraw
}
