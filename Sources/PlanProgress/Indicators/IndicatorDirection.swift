/// Where an indicator went since its baseline, by whether lower or higher is better.
public enum IndicatorDirection: String, CaseIterable, Sendable {
  /// It got better.
  case improved
  /// It got worse.
  case worsened
  /// It stands where it stood.
  case same = "the same"
}
