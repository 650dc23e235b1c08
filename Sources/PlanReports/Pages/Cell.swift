/// What stands in one place of a table: one line, or several that are not to run together.
struct Cell: Hashable, Sendable {
  /// The first line; empty when there is nothing to show.
  var first: Words
  /// The lines under it, which most cells do not have.
  var more: [Words] = []

  /// A cell of one line, or more.
  init(_ first: Words, _ more: [Words] = []) {
    self.first = first
    self.more = more
  }

  /// A cell of plain text.
  init(_ text: String) { first = Words(text) }

  /// The text, or `-` for nothing.
  init(_ text: String?) { self.init(text ?? "-") }

  /// A number as people read it, or `-` for nothing.
  init(_ number: Int?) { self.init(number?.grouped) }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Plain text.
  init(stringLiteral text: String) { self.init(Words(text)) }
}
