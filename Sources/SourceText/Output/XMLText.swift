/// Writes text into XML, so that any text gives a document that can be read.
enum XMLText {
  /// Appends `text` as the content of an element, as UTF-8.
  ///
  /// Characters that XML 1.0 has no place for become U+FFFD.
  static func append(_ text: String, to bytes: inout [UInt8]) { append(text, to: &bytes, keepsLines: true) }

  /// Appends ` name="value"`; line ends and tabs in the value are kept as references.
  static func append(attribute name: String, _ value: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: " \(name)=\"".utf8)
    append(value, to: &bytes, keepsLines: false)
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ text: String, to bytes: inout [UInt8], keepsLines: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"": bytes.append(contentsOf: "&quot;".utf8)
      case "\n" where keepsLines: bytes.append(UInt8(ascii: "\n"))
      case "\n", "\t", "\r": bytes.append(contentsOf: "&#\(scalar.value);".utf8)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
