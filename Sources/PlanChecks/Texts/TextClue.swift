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
  var letters: (first: String, second: String, third: String) {
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
