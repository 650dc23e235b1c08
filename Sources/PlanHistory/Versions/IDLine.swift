internal import SourceText

/// A line that gives something its id, as git and this program look for it.
enum IDLine {
  /// The regular expression of lines that give one of these ids; that of all lines that give any id when there are none.
  static func pattern(for ids: [String]) -> String {
    ids.isEmpty ? "^[ -]*id:" : "^[ -]*id: *[\"']?(\(ids.joined(separator: "|")))[\"']?([ #\r]|$)"
  }

  /// The id that a line gives; nil when it gives none, or one that is written with other characters than
  /// ``belongsToID(_:)`` allows.
  ///
  /// - Parameter line: the line, without its line feed.
  static func id(in line: ArraySlice<UInt8>) -> String? {
    var rest = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    guard rest.starts(with: "id:".utf8) else { return nil }
    rest = rest.dropFirst(3).drop { $0 == UInt8(ascii: " ") }
    if rest.first.map(isQuote) ?? false { rest = rest.dropFirst() }
    let id = rest.prefix(while: belongsToID)
    rest = rest[id.endIndex...]
    if rest.first.map(isQuote) ?? false { rest = rest.dropFirst() }
    guard !id.isEmpty, rest.first.map({ [0x20, 0x23, 0x0D].contains($0) }) ?? true else { return nil }
    return String(decoding: id, as: UTF8.self)
  }

  /// Whether a byte is a letter, a digit or a hyphen.
  static func belongsToID(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
}
