internal import SourceText

/// One text for people: the value of a key, or a comment.
///
/// Its bytes are those of the file, so that what is found has its place at once: a line end with the indentation behind
/// it counts as one space, as it does when the text is read. A text with escapes is decoded first; what is found in it
/// stands at the text as a whole.
public struct FreeText: Sendable {
  /// The bytes among which the text stands.
  let bytes: [UInt8]
  /// The offset of the text's first byte.
  let start: Int
  /// The offset behind its last byte.
  let end: Int

  /// The byte at an offset; a line feed outside the text.
  subscript(_ at: Int) -> UInt8 { at >= start && at < end ? bytes[at] : UInt8(ascii: "\n") }

  /// Whether a letter stands there; every part of a letter beyond ASCII counts as one.
  func isLetter(_ at: Int) -> Bool { self[at].isLetterByte }

  /// Whether a digit stands there.
  func isDigit(_ at: Int) -> Bool { self[at].isASCIIDigit }

  /// Whether a letter or digit stands there.
  func isWordPart(_ at: Int) -> Bool { isLetter(at) || isDigit(at) }

  /// Whether a capital letter from A to Z stands there.
  func isCapital(_ at: Int) -> Bool { self[at].isASCIICapital }

  /// The offset behind the blanks and line ends that begin at `at`.
  func afterSpace(_ at: Int) -> Int {
    var at = at
    while at < end {
      if self[at].isSpace {
        at += 1
      } else if self[at] == 0xC2, self[at + 1] == 0xA0 {
        at += 2
      } else {
        return at
      }
    }
    return end
  }

  /// The offset of the first of the blanks and line ends that stand before `at`; `at` itself when there are none.
  func beforeSpace(_ at: Int) -> Int {
    var at = at
    while at > start {
      if self[at - 1].isSpace {
        at -= 1
      } else if self[at - 1] == 0xA0, self[at - 2] == 0xC2 {
        at -= 2
      } else {
        break
      }
    }
    return at
  }

  /// The text of `range`, with the letters A to Z made small.
  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map(\.asciiLowercased), as: UTF8.self)
  }
}
