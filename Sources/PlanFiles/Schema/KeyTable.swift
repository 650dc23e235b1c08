internal import SourceText

/// Finds the number of a key by its bytes, without making a string.
///
/// A key of up to 24 bytes is packed into three words; comparing it with a known key takes three comparisons. Files
/// mostly keep the documented order, so the search begins behind the key that was found last.
struct KeyTable: Sendable {
  /// A key's bytes in three words, padded with zeros.
  struct Packed: Equatable, Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    /// The number of bytes, so that a NUL at the end of a quoted key is not taken for the padding.
    let length: Int

    /// Packs the bytes of `range`; nil for keys longer than 24 bytes, which no schema has.
    @inline(__always)
    init?(_ source: borrowing SourceFile, _ range: ByteRange) {
      guard range.count <= 24 else { return nil }
      let (start, end) = (Int(range.start), Int(range.end))
      length = range.count
      first = source.word(at: start, upTo: end)
      second = length > 8 ? source.word(at: start + 8, upTo: end) : 0
      third = length > 16 ? source.word(at: start + 16, upTo: end) : 0
    }

    /// Packs a text.
    init?(_ text: String) {
      let source = SourceFile(path: "", text: text)
      self.init(source, ByteRange(0, source.count))
    }
  }

  private let known: [Packed]

  /// Whether a key is short enough for a table.
  static func holds(_ key: String) -> Bool { key.utf8.count <= 24 }

  /// A table of these keys, each at most 24 bytes; a key's number is its place.
  init(_ keys: [String]) {
    known = keys.compactMap { Packed($0) }
  }

  /// The number of the key `wanted`, or nil; looks behind the number `last` first.
  func find(_ wanted: Packed, after last: Int) -> Int? {
    var number = last
    for _ in known.indices {
      number += 1
      if number == known.count { number = 0 }
      if known[number] == wanted { return number }
    }
    return nil
  }
}
