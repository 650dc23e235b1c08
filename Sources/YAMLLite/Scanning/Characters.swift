/// The bytes that mean something in YAML, by name, and the classes that the reader asks for.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var doubleQuote: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var singleQuote: UInt8 { 0x27 }
  static var comma: UInt8 { 0x2C }
  static var dash: UInt8 { 0x2D }
  static var colon: UInt8 { 0x3A }
  static var questionMark: UInt8 { 0x3F }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var openBrace: UInt8 { 0x7B }
  static var bar: UInt8 { 0x7C }
  static var closeBrace: UInt8 { 0x7D }

  /// A space or a tab.
  @inline(__always) var isBlank: Bool { self == .space || self == .tab }

  /// A line feed, or a carriage return: by the time of reading, every carriage return belongs to a line end.
  @inline(__always) var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// A space, a tab or a line end: what must follow a colon, a dash or a question mark that means something.
  @inline(__always) var separates: Bool { isBlank || isLineEnd }

  /// One of `,[]{}`, which end a plain scalar within brackets.
  var isFlowIndicator: Bool {
    self == .comma || self == .openBracket || self == .closeBracket || self == .openBrace || self == .closeBrace
  }

  /// A quotation mark, single or double.
  var isQuote: Bool { self == .doubleQuote || self == .singleQuote }

  /// A letter, digit or other sign that begins a plain scalar and nothing else, wherever it stands.
  ///
  /// Letters, digits and `$()+/;\\^_~` of ASCII; less than YAML allows: what needs a second look (`-`, `.`, `<`, `=`, a
  /// no-break space and so on) is left to the slower path.
  @inline(__always) var surelyBeginsPlain: Bool {
    if self >= 0x80 { return false }
    let bits: UInt64 = self < 64 ? 0x0BFF_8B10_0000_0000 : 0x47FF_FFFE_D7FF_FFFE
    return bits >> UInt64(self & 63) & 1 != 0
  }

  /// The sign of an anchor or a tag.
  @inline(__always) var beginsProperty: Bool { self == UInt8(ascii: "&") || self == UInt8(ascii: "!") }

  /// A character that YAML keeps for itself at the start of a value.
  var isReservedAtStart: Bool {
    switch self {
    case .comma, .closeBracket, .closeBrace, UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): true
    default: false
    }
  }

  /// An ASCII letter or digit, a hyphen or an underscore: what field names are made of.
  var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), .dash: true
    default: isDigit
    }
  }

  /// An ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// The value of a hexadecimal digit; nil for any other byte.
  var hexValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
