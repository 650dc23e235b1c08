extension String {
  /// How many columns of a terminal the text takes, so that carets and tables stand where they should.
  ///
  /// A character as people see it, letter and accents or an emoji of several parts, is counted whole: two columns
  /// when it holds something wide or asks to be shown as an emoji, else the sum of its parts. The text should be
  /// `visible` already; control characters count as nothing. Printable ASCII costs one look at each byte.
  public var displayColumns: Int {
    if utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return utf8.count }
    var columns = 0
    for character in self { columns += character.displayColumns }
    return columns
  }

  /// The text with spaces after it up to so many columns; unchanged when it is that long already.
  public func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayColumns))
  }

  /// The text after so many spaces, 0 or more.
  public func indented(by spaces: Int) -> String {
    String(repeating: " ", count: spaces) + self
  }
}

extension Character {
  /// The columns of one character as people see it; a flag of two letters is as wide as any emoji.
  fileprivate var displayColumns: Int {
    var columns = 0
    var mayBeEmoji = false
    for scalar in unicodeScalars {
      let width = scalar.displayColumns
      if width == 2 || (scalar == "\u{FE0F}" && mayBeEmoji) { return 2 }
      mayBeEmoji = scalar.properties.isEmoji
      columns += width
    }
    return columns
  }
}
