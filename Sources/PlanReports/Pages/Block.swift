/// One thing on a page.
enum Block: Hashable, Sendable {
  /// A paragraph.
  case paragraph(Words)
  /// A list of short texts.
  case bullets([Words])
  /// A list of named things, with lines under each.
  case items([Item])
  /// Named things with facts under each.
  case cards([Card])
  /// Facts by name.
  case facts([Fact])
  /// A table.
  case table(Table)
  /// Bars, one under another, with their key.
  case bars([Bar])
}
