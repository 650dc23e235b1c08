/// Whether an audit found a duty met.
public enum AuditResult: String, CaseIterable, Sendable {
  /// It was.
  case met
  /// In part.
  case partly
  /// It was not.
  case notMet = "not-met"
}
