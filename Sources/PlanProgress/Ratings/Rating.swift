public import ActionPlans

/// The colour that the facts give an action on a day, or a set of actions.
///
/// From the progress page, "Rating at t". A colour is never printed without its word.
public enum Rating: String, CaseIterable, Sendable {
  /// Withdrawn.
  case grey
  /// Delivered or embedded.
  case blue
  /// Off track.
  case red
  /// At risk.
  case amber
  /// Not yet due.
  case white
  /// On track.
  case green

  /// The word printed with the colour of an action in `state`: `off track`.
  public func word(of state: ActionState) -> String {
    self == .blue ? (state == .embedded ? "embedded" : "delivered") : word
  }

  /// The word printed with the colour where no single state is meant: `off track`.
  public var word: String {
    switch self {
    case .grey: "withdrawn"
    case .blue: "delivered"
    case .red: "off track"
    case .amber: "at risk"
    case .white: "not yet due"
    case .green: "on track"
    }
  }

  /// Whether a lead who states `stated` sees the action better than the facts do.
  ///
  /// White is held to be as good as green; a withdrawn action is never stated better.
  public func isWorse(than stated: StatedRating) -> Bool {
    switch self {
    case .grey, .blue: false
    case .red: stated != .red
    case .amber: stated == .green || stated == .blue
    case .white, .green: stated == .blue
    }
  }
}
