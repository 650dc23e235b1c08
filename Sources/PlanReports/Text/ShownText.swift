internal import Wording

/// An author's text as a screen can show it: on one line, harmless for a terminal, ready to be broken into lines.
///
/// Runs of blanks and line ends are one space. What would steer a terminal is written out. A no-break space breaks
/// nothing. Printable ASCII costs one look at each byte and no copy.
struct ShownText: Hashable, Sendable {
  /// Some of the text that stands on one line.
  struct Line: Hashable, Sendable {
    /// Its bytes in ``ShownText/text``.
    let range: Range<Int>
    /// How many columns it takes.
    let columns: Int
  }

  /// The text, single spaces between its words.
  let text: String
  /// How many columns the text takes on one line.
  let columns: Int
  /// How many columns its longest word takes.
  let longestWord: Int
  /// Whether a byte is a column.
  let isASCII: Bool

  /// The text as it can be shown.
  init(_ text: String) {
    // The buffer is looked at within the closure alone; a string without one is looked at byte by byte.
    let plain = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe Self.longestWord(ofPlain: $0) }
    if let longest = plain ?? Self.longestWord(ofPlain: text.utf8) {
      self.init(text: text, columns: text.utf8.count, longestWord: longest, isASCII: true)
    } else {
      self.init(words: text)
    }
  }

  /// The length of the longest word of printable ASCII with single spaces between its words; nil for anything else.
  private static func longestWord(ofPlain bytes: some Collection<UInt8>) -> Int? {
    var (longest, current) = (0, 0)
    for byte in bytes {
      if 0x21...0x7E ~= byte {
        current += 1
      } else if byte == UInt8(ascii: " "), current > 0 {
        longest = max(longest, current)
        current = 0
      } else {
        return nil
      }
    }
    return current > 0 || bytes.isEmpty ? max(longest, current) : nil
  }

  private init(text: String, columns: Int, longestWord: Int, isASCII: Bool) {
    self.text = text
    self.columns = columns
    self.longestWord = longestWord
    self.isASCII = isASCII
  }

  /// The text word by word, for texts that are not plain.
  private init(words text: String) {
    var shown = ""
    var (columns, longest, isASCII) = (0, 0, true)
    for bytes in text.utf8.split(whereSeparator: \.isBlank) {
      let word = String(Substring(bytes)).visible
      let width = word.displayColumns
      if !shown.isEmpty {
        shown += " "
        columns += 1
      }
      shown += word
      columns += width
      longest = max(longest, width)
      if width != word.utf8.count { isASCII = false }
    }
    self.init(text: shown, columns: columns, longestWord: longest, isASCII: isASCII)
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or part of a line end.
  var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}
