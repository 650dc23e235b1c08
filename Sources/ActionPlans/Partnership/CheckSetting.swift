/// A rule whose severity the partnership changed, with the reason.
public struct CheckSetting: Hashable, Sendable {
  /// The rule's code or name.
  public var rule: String
  /// `error`, `warning`, `note` or `off`.
  public var severity: String
  /// Why.
  public var reason: String

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(rule: String, severity: String, reason: String) {
    self.rule = rule
    self.severity = severity
    self.reason = reason
  }
}
