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
  var letters: (first: String, second: String, third: String) {
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
