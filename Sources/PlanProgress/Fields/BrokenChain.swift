public import ActionPlans

/// Two neighbours in the history of a field that do not fit together.
///
/// Each change's `from` should be the `to` before it, and the last `to` what the file says now.
public struct BrokenChain: Hashable, Sendable {
  /// What the change does not fit.
  public enum Neighbour: Hashable, Sendable {
    /// The change before it, at that position of the action's changes: its `to` is not this change's `from`.
    case previous(Int)
    /// The action itself: this change is the last, and its `to` is not what the file says now.
    case written
  }

  /// The field's name: `due`.
  public let field: String
  /// The indicator whose baseline or target it is; nil for every other field.
  public let indicator: ID<Indicator>?
  /// The position of the change in the action's changes.
  public let change: Int
  /// What it does not fit.
  public let neighbour: Neighbour
  /// What the neighbour says, as plan files write it; nil for nothing.
  public let expected: String?
  /// What this change says, as plan files write it; nil for nothing.
  public let found: String?
}
