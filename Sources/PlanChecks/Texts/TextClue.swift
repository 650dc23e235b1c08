/// Three bytes that make it worth looking closer at a place of a text.
///
/// Each rule about texts names its clue, so that one walk over a text serves them all.
public enum TextClue: Int, CaseIterable, Sendable {
  /// Three digits.
  case digits
  /// An `@`.
  case atSign
  /// `Mr`, `Ms`, `Dr`, `Mis`, `Pro`, `Rev`.
  case title
  /// `bor`, `bir`, `DOB` or `D.O`.
  case birth
  /// `age` or `yea`.
  case age
  /// A digit and two capital letters, as a postcode ends.
  case postcode
  /// `thi`, `boy` or `gir`.
  case child
  /// `mot`, `fat`, `mum` or `dad`; `liv` or `add`.
  case home

  private static let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  /// The letters that may stand first, second and third; an empty text means any byte.
  fileprivate var letters: (first: String, second: String, third: String) {
    switch self {
    case .digits: ("0123456789", "0123456789", "0123456789")
    case .atSign: ("@", "", "")
    case .title: ("MDPR", "rsie", " s.\n\r\t\u{A0}ov")
    case .birth: ("bBdD", "oiO.", "rRbBOo")
    case .age: ("aAyY", "ge", "ea")
    case .postcode: ("0123456789", Self.capitals, Self.capitals)
    case .child: ("tTbBgG", "hoi", "iyr")
    case .home: ("mfdlaAMFDL", "aoiud", "tmdv")
    }
  }
}

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
    if byte.isDigit { return sign }
    return byte.isLetter ? sign | 1 << TextClue.digits.rawValue : ~0
  }
}
