/// The rating that an action's lead gives it, in traffic-light words.
public enum StatedRating: String, CaseIterable, Sendable {
  /// Off track.
  case red
  /// At risk.
  case amber
  /// On track.
  case green
  /// Delivered or embedded.
  case blue
}
