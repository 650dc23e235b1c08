internal import Wording

/// Bytes of a file made harmless for a terminal, with the columns that they take.
///
/// A tab becomes four spaces, a control character its picture, such as `␛`, which is one column wide. What else a
/// terminal would obey is written out, as is what people take for a plain space or for nothing; bytes that are no UTF-8
/// become U+FFFD.
struct QuotedText {
  /// What stands where a line was cut.
  static let ellipsis = "…"

  /// What stands for a letter that is not shown.
  static let dot = "·"

  /// The text, as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The columns of a terminal that it takes.
  private(set) var columns = 0

  /// Puts the ellipsis behind the text.
  mutating func appendEllipsis() { append(Self.ellipsis) }

  /// Puts the bytes of `file` from `start` up to `end` behind the text.
  mutating func append(_ file: SourceFile, from start: Int, to end: Int) {
    guard start < end else { return }
    let text = file.padded[start..<end]
    if text.allSatisfy({ 0x20...0x7E ~= $0 }) {
      bytes.append(contentsOf: text)
      columns += text.count
    } else {
      append(Self.harmless(text))
    }
  }

  /// The same, with a dot for each letter of the `hidden` stretches, which are in order.
  mutating func append(_ file: SourceFile, from start: Int, to end: Int, hiding hidden: [ByteRange]) {
    var at = start
    for range in hidden.between(start, end) {
      let (from, to) = (max(at, Int(range.start)), min(Int(range.end), end))
      guard from < to else { continue }
      append(file, from: at, to: from)
      append(String(repeating: Self.dot, count: file.padded[from..<to].count { !$0.continuesScalar }))
      at = to
    }
    append(file, from: at, to: end)
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    columns += text.displayColumns
  }

  /// About how many columns, 1 to 10, the bytes of one scalar from `start` up to `end` take, a few at most.
  ///
  /// Exact for UTF-8, but that a combining mark counts as 1; no column too few for what is none.
  static func columns(of file: SourceFile, from start: Int, to end: Int) -> Int {
    let first = file.padded[start]
    if end == start + 1 { return first == 0x09 ? 4 : 1 }
    var value = UInt32(first) & (0x7F >> UInt32(end - start))
    for byte in file.padded[start + 1..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return end - start }
    return scalar.steersDisplay || scalar.isEasilyOverlooked
      ? scalar.writtenOut.utf8.count : max(1, scalar.displayColumns)
  }

  private static func harmless(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: text += "    "
      case ..<0x20: text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: text += "\u{2421}"
      default:
        if scalar.steersDisplay || scalar.isEasilyOverlooked {
          text += scalar.writtenOut
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }
}
