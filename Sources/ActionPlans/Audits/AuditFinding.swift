/// What an audit found on one duty.
public struct AuditFinding: Hashable, Sendable {
  /// The duty.
  public var duty: ID<Duty>
  /// Whether it was met.
  public var result: AuditResult
  /// The sector that was looked at; nil when all that it binds were.
  public var sector: ID<Sector>? = nil
  /// What was seen; nil when nothing is said.
  public var found: String? = nil
  /// The actions that answer it; empty when none does yet.
  public var answeredBy: [ID<Action>] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(duty: ID<Duty>, result: AuditResult) {
    self.duty = duty
    self.result = result
  }
}
