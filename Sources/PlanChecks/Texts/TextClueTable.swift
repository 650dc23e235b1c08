internal import SourceText

/// For each byte the clues in which it may stand first, second or third: a place is worth a closer look where three bytes
/// in a row agree on a clue.
struct TextClueTable: Sendable {
  /// One bit for each clue, by its number.
  typealias Bits = UInt8

  /// For each byte the bits of the clues in which it stands first in the lowest eight, second in the next, third in the
  /// next: one look tells all three.
  let entries: [UInt32]

  /// The one table.
  static let shared = TextClueTable()

  private init() {
    var entries = [UInt32](repeating: 0, count: 256)
    for clue in TextClue.allCases {
      let letters = clue.letters
      for (place, part) in [letters.first, letters.second, letters.third].enumerated() {
        for byte in 0..<256 where part.isEmpty || part.utf8.contains(UInt8(byte)) {
          entries[byte] |= 1 << UInt32(8 * place + clue.rawValue)
        }
      }
    }
    self.entries = entries
  }

  /// The clues that may stand behind a byte: words and numbers begin where none is going on, but a letter may belong to
  /// a number.
  @inline(__always)
  static func possible(behind byte: UInt8) -> Bits {
    let sign: Bits = 1 << TextClue.atSign.rawValue
    if byte.isASCIIDigit { return sign }
    return byte.isLetterByte ? sign | 1 << TextClue.digits.rawValue : ~0
  }
}
