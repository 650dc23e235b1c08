/// Three bytes that make it worth looking closer at a place of a text.
///
/// Each rule about texts names its clue, so that one walk over a text serves them all.
public enum TextClue: Int, CaseIterable, Sendable {
  /// Three digits.
  case digits
  /// An `@`.
  case atSign
  /// `Mr`, `Ms`, `Dr`, `Mis`.
  case title
  /// `bor`, `bir`, `DOB` or `D.O`.
  case birth
  /// `age`.
  case age
  /// `yea`.
  case year
  /// `thi`, `boy` or `gir`.
  case child
  /// `mot`, `fat`, `mum` or `dad`; `liv` or `add`.
  case home

  /// The letters that may stand first, second and third; an empty text means any byte.
  fileprivate var letters: (first: String, second: String, third: String) {
    switch self {
    case .digits: ("0123456789", "0123456789", "0123456789")
    case .atSign: ("@", "", "")
    case .title: ("MD", "rsi", " s.\n\r\t\u{A0}")
    case .birth: ("bBdD", "oiO.", "rRbBO")
    case .age: ("aA", "g", "e")
    case .year: ("yY", "e", "a")
    case .child: ("tTbBgG", "hoi", "iyr")
    case .home: ("mfdlaAMFDL", "aoiud", "tmdv")
    }
  }
}

/// For each byte the clues in which it may stand first, second or third: a place is worth a closer look where the three
/// agree on a clue.
struct TextClueTable: Sendable {
  /// One bit for each clue, by its number.
  typealias Bits = UInt8

  private let first: InlineArray<256, Bits>
  private let second: InlineArray<256, Bits>
  private let third: InlineArray<256, Bits>

  /// The one table.
  static let shared = TextClueTable()

  private init() {
    first = Self.column { $0.first }
    second = Self.column { $0.second }
    third = Self.column { $0.third }
  }

  /// The clues of the three bytes, as bits; mostly 0.
  @inline(__always)
  func clues(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Bits {
    first[Int(one)] & second[Int(two)] & third[Int(three)]
  }

  private static func column(
    _ letters: ((first: String, second: String, third: String)) -> String
  ) -> InlineArray<256, Bits> {
    var column = InlineArray<256, Bits>(repeating: 0)
    for clue in TextClue.allCases {
      let bytes = letters(clue.letters).utf8
      for byte in 0..<256 where bytes.isEmpty || bytes.contains(UInt8(byte)) { column[byte] |= 1 << clue.rawValue }
    }
    return column
  }
}
