/// How far something the law says binds.
///
/// Only a duty supports a Must alone.
public enum DutyKind: String, CaseIterable, Sendable {
  /// The law says it must be done.
  case duty
  /// The law says it may be done.
  case power
  /// Statutory guidance: one must have regard to it and explain a departure.
  case guidance
  /// A definition or a function of others; nothing to be done here.
  case definition
}
