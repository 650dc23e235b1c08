/// Whether a promise was kept in a year.
public enum Kept: String, CaseIterable, Sendable {
  /// It was.
  case yes
  /// In part.
  case partly
  /// It was not.
  case no
}
