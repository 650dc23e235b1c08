/// What a review decides on one action.
public struct Decision: Hashable, Sendable {
  /// The action.
  public var action: ID<Action>
  /// What happens next; nil while nobody has decided.
  public var decision: NextStep? = nil
  /// Why; nil when nothing is said.
  public var reason: String? = nil
  /// New actions that come of it.
  public var new: [ID<Action>] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(action: ID<Action>) {
    self.action = action
  }
}
