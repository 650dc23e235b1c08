/// What a byte of UTF-8 text is, for whoever walks over bytes and needs no more of Unicode than this.
extension UInt8 {
  /// Whether it is a digit from 0 to 9.
  @inlinable package var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// Whether it is a capital from A to Z.
  @inlinable package var isASCIICapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }

  /// Whether it is a small letter from a to z.
  @inlinable package var isASCIISmallLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }

  /// Whether it is a letter from A to Z, capital or small.
  @inlinable package var isASCIILetter: Bool { (self | 0x20).isASCIISmallLetter }

  /// Whether it is a letter of ASCII or part of a character beyond, each of which counts as a letter.
  @inlinable package var isLetterByte: Bool { isASCIILetter || self >= 0x80 }

  /// Whether it is a space, tab, line feed or carriage return.
  @inlinable package var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// The small letter for a capital from A to Z; every other byte as it is.
  @inlinable package var asciiLowercased: UInt8 { isASCIICapital ? self | 0x20 : self }
}
