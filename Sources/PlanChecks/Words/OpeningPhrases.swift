internal import SourceText

/// Words that a text may begin with, whatever its capitals, found without a copy of the text.
struct OpeningPhrases: Sendable {
  /// The phrases, in lower case.
  private let phrases: [[UInt8]]
  /// For each first letter, by the low five bits of its byte, where its phrases lie in ``phrases``.
  private let numbers: [Range<Int>]

  /// The phrases of these, of which one that begins another comes after it; each begins with a letter.
  init(_ phrases: [String]) {
    let sorted = phrases.map { Array($0.utf8) }.sorted { left, right in
      (Self.slot(left[0]), right.count) < (Self.slot(right[0]), left.count)
    }
    self.phrases = sorted
    numbers = (0..<32).map { slot in
      let first = sorted.firstIndex { Self.slot($0[0]) == slot } ?? 0
      return first..<(first + sorted.count { Self.slot($0[0]) == slot })
    }
  }

  /// How many bytes of `text` are the longest of the phrases, behind which no letter stands; nil when none is.
  func length(in text: String) -> Int? {
    let bytes = text.utf8.span
    guard !bytes.isEmpty else { return nil }
    let phrases = phrases.span
    let candidates = numbers[Self.slot(bytes[0])]
    for number in candidates where Self.begins(bytes, phrases[number].span) { return phrases[number].count }
    return nil
  }

  private static func slot(_ byte: UInt8) -> Int { Int(byte & 31) }

  private static func begins(_ text: Span<UInt8>, _ phrase: Span<UInt8>) -> Bool {
    guard text.count >= phrase.count else { return false }
    for offset in phrase.indices where text[offset].asciiLowercased != phrase[offset] { return false }
    return text.count == phrase.count || !text[phrase.count].isLetterByte
  }
}
