internal import SourceText
internal import Wording

/// Writes an author's text as Markdown that shows the same text and nothing else.
enum MarkdownText {
  /// The text on one line, with every mark of Markdown and HTML escaped; safe in a paragraph and in a cell of a table.
  ///
  /// Runs of blanks and line ends become one space. What would steer a terminal is written out. `@name` and `#12` tell
  /// nobody and link to nothing: platforms look for them once the marks are read, so that neither a backslash nor a
  /// character's number helps, but an empty comment between does.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the text to `bytes` as ``escaped(_:)`` gives it; plain text is copied.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let shown = Array(ShownText(text).text.utf8)
    let start = bytes.count
    var copied = 0
    for (position, byte) in shown.enumerated() where isMark[Int(byte)] || isReference[Int(byte)] {
      if isMark[Int(byte)] {
        bytes.append(contentsOf: shown[copied..<position])
        bytes.append(UInt8(ascii: "\\"))
        copied = position
      } else if position + 1 < shown.count, shown[position + 1].beginsName {
        bytes.append(contentsOf: shown[copied...position])
        bytes.append(contentsOf: "<!-- -->".utf8)
        copied = position + 1
      }
    }
    bytes.append(contentsOf: shown[copied...])
    escapeBeginning(of: shown, at: start, in: &bytes)
  }

  /// The bytes that Markdown or HTML could take for a mark anywhere in a line.
  private static let isMark = table(of: "\\`*_<>[]|&~!$^{}")

  /// The bytes with which a platform refers to a person, a proposal and the like, where a name or number follows.
  private static let isReference = table(of: "@#%")

  private static func table(of signs: String) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    for byte in signs.utf8 { table[Int(byte)] = true }
    return table
  }

  /// The first word of a paragraph must not begin a list, a heading or a rule either.
  private static func escapeBeginning(of text: [UInt8], at start: Int, in bytes: inout [UInt8]) {
    guard let first = text.first else { return }
    if "#+-=:".utf8.contains(first) {
      bytes.insert(UInt8(ascii: "\\"), at: start)
    } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= first {
      let digits = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
      guard digits < text.count, ".)".utf8.contains(text[digits]) else { return }
      bytes.insert(UInt8(ascii: "\\"), at: start + digits)
    }
  }

  /// Adds a web address as a link when it is one, else the text escaped.
  static func appendLink(_ text: String, to bytes: inout [UInt8]) {
    guard isWebAddress(text) else { return append(text, to: &bytes) }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Whether the text is an address of the web and nothing else.
  private static func isWebAddress(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~:/?#@!$&'()*+,;=%".utf8.contains(byte)
      }
    }
  }
}

extension UInt8 {
  /// Whether a name or number that a platform knows may begin with the byte.
  fileprivate var beginsName: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "_") || self >= 0x80
  }
}
