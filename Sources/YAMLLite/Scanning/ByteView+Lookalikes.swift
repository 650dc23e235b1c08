/// Characters that come along with pasted text and look like those that mean something in YAML.
extension ByteView {
  /// The number of bytes of a character at `offset` that looks like a space or like nothing and is no space; else 0.
  ///
  /// No-break spaces, the spaces of various widths, and those of no width, a stray byte-order mark among them.
  func strangeBlankLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0xC2: self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      switch (self[offset + 1], self[offset + 2]) {
      case (0x80, 0x80...0x8B), (0x80, 0xAF), (0x81, 0x9F...0xA0): 3
      default: 0
      }
    case 0xE3: self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0
    case 0xEF: self[offset + 1] == 0xBB && self[offset + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// The first byte at or after `start` that is neither a blank nor looks like one, and how many characters lie before
  /// it.
  func afterStrangeBlanks(from start: Int) -> (offset: Int, characters: Int) {
    var at = start
    var characters = 0
    while true {
      let length = self[at].isBlank ? 1 : strangeBlankLength(at: at)
      if length == 0 { return (at, characters) }
      at += length
      characters += 1
    }
  }

  /// The number of bytes of a sign at `offset` that word processors and web pages put before the items of a list, with a
  /// blank of any kind behind it; else 0.
  func listSignLength(at offset: Int) -> Int {
    let length = signLength(at: offset)
    guard length > 0 else { return 0 }
    let behind = offset + length
    return self[behind].isBlank || strangeBlankLength(at: behind) > 0 ? length : 0
  }

  private func signLength(at offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: "*"): return 1
    // A middle dot.
    case 0xC2: return self[offset + 1] == 0xB7 ? 2 : 0
    case 0xE2, 0xEF:
      switch (self[offset], self[offset + 1], self[offset + 2]) {
      // Hyphens and dashes, and a minus.
      case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return 3
      // Bullets, round, triangular, square, hollow; the last is what Word makes of its own symbol font.
      case (0xE2, 0x80, 0xA2...0xA3), (0xE2, 0x96, 0xA0...0xAB), (0xE2, 0x97, 0x8B...0xA6), (0xEF, 0x82, 0xB7): return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// The number of bytes of a curly quote or angle quote at `offset`; else 0.
  func curlyQuoteLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0xE2: self[offset + 1] == 0x80 && (0x98...0x9F).contains(self[offset + 2]) ? 3 : 0
    case 0xC2: self[offset + 1] == 0xAB || self[offset + 1] == 0xBB ? 2 : 0
    default: 0
    }
  }

  /// The number of bytes of a curly quote that ends at `end`, within a text that starts at `start`; else 0.
  func curlyQuoteLength(before end: Int, from start: Int) -> Int {
    for length in 2...3 where end - length >= start && curlyQuoteLength(at: end - length) == length { return length }
    return 0
  }
}
