/// How often an indicator is read.
public enum Cadence: String, CaseIterable, Sendable {
  /// Every month.
  case monthly
  /// Every quarter.
  case quarterly
  /// Every year.
  case yearly
}
