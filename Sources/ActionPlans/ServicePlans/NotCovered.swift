/// A priority that a service has no action for, with the reason.
public struct NotCovered: Hashable, Sendable {
  /// The priority.
  public var priority: ID<Priority>
  /// Why no action here serves it.
  public var reason: String

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(priority: ID<Priority>, reason: String) {
    self.priority = priority
    self.reason = reason
  }
}
