internal import SourceText

/// The short forms in a text: words of two to eight capitals or digits that are no ids.
struct ShortForms: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  /// Those of `text`; none where all of it is in capitals.
  init(in text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes.contains(where: \.isASCIISmallLetter) ? bytes : []
  }

  /// The next one, without the s of a plural; nil at the end.
  mutating func next() -> String? {
    while place < bytes.count {
      let start = place
      while place < bytes.count, Self.isWordByte(bytes[place]) { place += 1 }
      if let form = form(start..<place) { return form }
      place += start == place ? 1 : 0
    }
    return nil
  }

  /// The short form that a word is; nil for any other word, and for the prefix of an action's id.
  private func form(_ word: Range<Int>) -> String? {
    var word = word
    if word.count > 2, bytes[word.upperBound - 1] == UInt8(ascii: "s") { word = word.dropLast() }
    guard (2...8).contains(word.count), bytes[word].allSatisfy(Self.isCapitalOrDigit),
      bytes[word].count(where: \.isASCIICapital) >= 2, !isBeforeNumber(word.upperBound)
    else { return nil }
    return String(decoding: bytes[word], as: UTF8.self)
  }

  /// Whether a hyphen and a digit follow, as in `INC-01`.
  private func isBeforeNumber(_ end: Int) -> Bool {
    end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-") && bytes[end + 1].isASCIIDigit
  }

  private static func isCapitalOrDigit(_ byte: UInt8) -> Bool { byte.isASCIICapital || byte.isASCIIDigit }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte.isLetterByte || byte.isASCIIDigit }
}
