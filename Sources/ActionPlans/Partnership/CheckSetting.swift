/// A rule whose severity the partnership changed, with the reason.
public struct CheckSetting: Hashable, Sendable {
  /// What a rule's findings count as.
  public enum Severity: String, CaseIterable, Sendable {
    /// They fail the check.
    case error
    /// They fail it only when it is strict.
    case warning
    /// They never fail it.
    case note
    /// They are not looked for.
    case off
  }

  /// The rule's code or name.
  public var rule: String
  /// What its findings count as here.
  public var severity: Severity
  /// Why.
  public var reason: String

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(rule: String, severity: Severity, reason: String) {
    self.rule = rule
    self.severity = severity
    self.reason = reason
  }
}
