internal import PlanProgress

/// How text on a terminal is coloured, or that it is not.
///
/// Colour only repeats what the words say: without it nothing is lost.
public struct Palette: Hashable, Sendable {
  private let isColoured: Bool

  /// No colour at all: no byte of the output is there for looks.
  public static let none = Palette(isColoured: false)
  /// The sixteen colours that every terminal has, in the shades that its owner chose.
  public static let terminal = Palette(isColoured: true)

  /// The bytes that begin a look; nil when it is like everything else.
  func start(of look: Look) -> String? {
    guard isColoured else { return nil }
    return switch look {
    case .plain, .link, .rating(.white): nil
    case .strong: "\u{1B}[1m"
    case .faint, .rating(.grey): "\u{1B}[2m"
    case .rating(.red): "\u{1B}[1;31m"
    case .rating(.amber): "\u{1B}[33m"
    case .rating(.green): "\u{1B}[32m"
    case .rating(.blue): "\u{1B}[34m"
    }
  }

  /// The bytes that end every look.
  static let end = "\u{1B}[0m"
}
