/// In which direction an indicator improves.
public enum Better: String, CaseIterable, Sendable {
  /// Less is better.
  case lower
  /// More is better.
  case higher
  /// It is context only.
  case neither
}
