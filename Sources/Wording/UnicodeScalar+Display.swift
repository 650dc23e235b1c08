extension Unicode.Scalar {
  /// Whether a terminal would obey this character rather than show it.
  ///
  /// True of control characters (line ends and tabs too), line and paragraph separators, bidirectional controls,
  /// interlinear annotation marks and the byte-order mark.
  public var steersDisplay: Bool {
    switch value {
    case 0x20..<0x7F: false
    case ..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB: true
    default: properties.isBidiControl
    }
  }

  /// Whether people take this character for another one or for nothing at all.
  ///
  /// True of spaces other than the plain one, of hyphens that look like the plain one, and of characters without any
  /// look that do no work in emoji or in the joining of letters.
  public var isEasilyOverlooked: Bool {
    switch value {
    case ..<0xA0: false
    case 0xA0, 0xAD, 0x34F, 0x115F...0x1160, 0x1680, 0x180E, 0x2000...0x200B, 0x2010...0x2011, 0x202F, 0x205F...0x2064,
      0x2800, 0x3000, 0x3164, 0xFFA0:
      true
    default: false
    }
  }

  /// The character's number, as in `\u{1B}`: how a character is shown that cannot show itself.
  public var writtenOut: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }

  /// How many columns of a terminal the character takes by itself: 0, 1 or 2.
  ///
  /// None: combining marks, zero-width characters, the vowels and finals of decomposed Hangul, and controls, which
  /// are not for showing. Two: East Asian Width W and F of Unicode Standard Annex 11 (version 17, ranges run
  /// together over what is unassigned) and what is an emoji unless told otherwise. One: all others.
  public var displayColumns: Int {
    if value < 0x300 { return value < 0x20 || 0x7F..<0xA0 ~= value ? 0 : 1 }
    if hasNoWidth { return 0 }
    return isWide ? 2 : 1
  }

  private var hasNoWidth: Bool {
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    case 0x2028, 0x2029: true
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark: true
      default: properties.isDefaultIgnorableCodePoint
      }
    }
  }

  private var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x3029, 0x3030...0x303E,
      0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE6B,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
