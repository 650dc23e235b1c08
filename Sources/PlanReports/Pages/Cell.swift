/// What stands in one place of a table: one line, or several that are not to run together.
struct Cell: Hashable, Sendable {
  /// Its lines; one empty line when there is nothing to show.
  var lines: [Words]

  /// A cell of one line, or more.
  init(_ first: Words, _ more: [Words] = []) {
    lines = [first]
    if !more.isEmpty { lines += more }
  }

  /// A cell of plain text.
  init(_ text: String) { lines = [Words(text)] }

  /// The text, or `-` for nothing.
  init(_ text: String?) { self.init(text ?? "-") }

  /// A number as people read it, or `-` for nothing.
  init(_ number: Int?) { self.init(number?.grouped) }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Plain text.
  init(stringLiteral text: String) { self.init(Words(text)) }
}
