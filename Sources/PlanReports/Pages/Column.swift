/// One column of a table.
struct Column: Hashable, Sendable {
  /// On which side the cells of a column stand.
  enum Side: Hashable, Sendable {
    /// Text.
    case left
    /// Numbers.
    case right
  }

  /// Its heading.
  var title: String
  /// On which side its cells stand.
  var side: Side = .left
  /// Whether its cells are short and lose their meaning when broken, as dates, numbers and ids do.
  var isWhole = false

  /// A column of prose, which may be broken between words.
  static func prose(_ title: String) -> Column { Column(title: title) }

  /// A column of short texts that are not broken.
  static func short(_ title: String) -> Column { Column(title: title, isWhole: true) }

  /// A column of numbers, which stand on the right.
  static func number(_ title: String) -> Column { Column(title: title, side: .right, isWhole: true) }
}
