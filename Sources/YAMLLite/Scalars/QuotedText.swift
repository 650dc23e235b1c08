/// The text of a quoted scalar: its escapes and folded lines undone.
enum QuotedText {
  /// The text on the bytes from the opening quote at `start` to `end`, behind the closing one, as UTF-8.
  ///
  /// Linear in the bytes. The scalar must have been read without findings; of any other some text comes out.
  static func decode(_ bytes: ByteView, _ start: Int, _ end: Int) -> [UInt8] {
    bytes[start] == .doubleQuote ? decodeDouble(bytes, start + 1, end - 1) : decodeSingle(bytes, start + 1, end - 1)
  }

  private static func decodeSingle(_ bytes: ByteView, _ start: Int, _ end: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(max(end - start, 0))
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte == .lineFeed {
        trimBlanks(&text, downTo: 0)
        at = FoldedLines.fold(bytes, at, &text)
      } else {
        text.append(byte)
        at += byte == .singleQuote ? 2 : 1
      }
    }
    return text
  }

  private static func decodeDouble(_ bytes: ByteView, _ start: Int, _ end: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(max(end - start, 0))
    // Blanks that were written as escapes, or stand before an escaped line end, stay.
    var kept = 0
    var at = start
    while at < end {
      switch bytes[at] {
      case .lineFeed:
        trimBlanks(&text, downTo: kept)
        at = FoldedLines.fold(bytes, at, &text)
        kept = text.count
      case .backslash:
        at = appendEscape(bytes, at, &text)
        kept = text.count
      case let byte:
        text.append(byte)
        at += 1
      }
    }
    return text
  }

  /// Takes blanks and a carriage return off the end of `text`, but leaves its first `kept` bytes.
  private static func trimBlanks(_ text: inout [UInt8], downTo kept: Int) {
    while text.count > kept, let last = text.last, last.isBlank || last == .carriageReturn { text.removeLast() }
  }

  // MARK: Escapes

  /// The number of bytes of the escape whose backslash is at `at`; 0 when it stands for nothing.
  ///
  /// A backslash before a line end counts alone with a carriage return, so that the line feed is still met.
  static func escapeLength(_ bytes: ByteView, _ at: Int) -> Int {
    switch bytes[at + 1] {
    case .lineFeed: 1
    case .carriageReturn: 2
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      number(bytes, at).flatMap { Unicode.Scalar($0.value) == nil ? nil : $0.length } ?? 0
    case let letter: meaning(letter) == nil ? 0 : 2
    }
  }

  /// The number that the hexadecimal escape at `at` names, and the escape's length; nil when digits are missing.
  private static func number(_ bytes: ByteView, _ at: Int) -> (value: UInt32, length: Int)? {
    let digits =
      switch bytes[at + 1] {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      default: 8
      }
    var value: UInt32 = 0
    for offset in 0..<digits {
      guard let digit = bytes[at + 2 + offset].hexValue else { return nil }
      value = value &<< 4 | digit
    }
    return (value, digits + 2)
  }

  /// Appends what the escape at `at` stands for; returns the offset behind it.
  private static func appendEscape(_ bytes: ByteView, _ at: Int, _ text: inout [UInt8]) -> Int {
    let letter = bytes[at + 1]
    if letter.isLineEnd {
      // An escaped line end is nothing, but empty lines behind it stay.
      let lineFeed = letter == .lineFeed ? at + 1 : at + 2
      let (next, breaks) = FoldedLines.skipBreaks(bytes, lineFeed)
      text.append(contentsOf: repeatElement(.lineFeed, count: max(breaks - 1, 0)))
      return next
    }
    if let scalar = meaning(letter) {
      UTF8Scalar.append(scalar, to: &text)
      return at + 2
    }
    guard let number = number(bytes, at) else { return at + 2 }
    UTF8Scalar.append(number.value, to: &text)
    return at + number.length
  }

  /// The scalar that a backslash and `letter` stand for; nil when they stand for none, or for a number.
  private static func meaning(_ letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "0"): 0x00
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"), .tab: 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "e"): 0x1B
    case .space, .doubleQuote, UInt8(ascii: "/"), .backslash: UInt32(letter)
    case UInt8(ascii: "N"): 0x85
    case UInt8(ascii: "_"): 0xA0
    case UInt8(ascii: "L"): 0x2028
    case UInt8(ascii: "P"): 0x2029
    default: nil
    }
  }
}
