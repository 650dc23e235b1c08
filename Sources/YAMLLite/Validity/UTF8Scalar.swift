/// One Unicode scalar in UTF-8, read strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Scalar {
  /// The scalar whose first byte, above 0x7F, is at `at`, and its number of bytes; nil when it is no UTF-8.
  static func decode(_ bytes: ByteView, _ at: Int) -> (scalar: UInt32, length: Int)? {
    let first = UInt32(bytes[at])
    let length: Int
    let least: UInt32
    var scalar: UInt32
    switch first {
    case 0xC2...0xDF: (length, least, scalar) = (2, 0x80, first & 0x1F)
    case 0xE0...0xEF: (length, least, scalar) = (3, 0x800, first & 0x0F)
    case 0xF0...0xF4: (length, least, scalar) = (4, 0x1_0000, first & 0x07)
    default: return nil
    }
    for offset in 1..<length {
      let byte = bytes[at + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
  }

  /// Appends `scalar`, which must be a Unicode scalar, to `bytes` as UTF-8; what is none becomes U+FFFD.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
  }
}
