/// Something people said, what was done about it, and what was not.
public struct Heard: Hashable, Sendable {
  /// What was said, in the words of those who said it.
  public var heard: String
  /// Who said it; nil when the file does not say.
  public var from: Voice? = nil
  /// The priority it belongs to; nil when it belongs to none.
  public var priority: ID<Priority>? = nil
  /// What was done; nil when nothing was.
  public var response: String? = nil
  /// What was not done yet; nil when nothing is left.
  public var notYet: String? = nil
  /// The actions that answer it.
  public var actions: [ID<Action>] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(heard: String) {
    self.heard = heard
  }
}
