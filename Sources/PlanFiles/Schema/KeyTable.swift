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

    /// Packs `bytes[start..<end]`; nil for keys longer than 24 bytes, which no schema has.
    init?(_ bytes: [UInt8], from start: Int, to end: Int) {
      guard end - start <= 24 else { return nil }
      length = end - start
      first = Self.word(bytes, start, end)
      second = end - start > 8 ? Self.word(bytes, start + 8, end) : 0
      third = end - start > 16 ? Self.word(bytes, start + 16, end) : 0
    }

    /// Up to eight bytes from `start` on, the first in the lowest place.
    ///
    /// Bytes behind `end` count as zero.
    private static func word(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
      var word: UInt64 = 0
      var shift: UInt64 = 0
      for place in start..<min(end, start + 8) {
        word |= UInt64(bytes[place]) << shift
        shift += 8
      }
      return word
    }
  }

  private let known: [Packed]

  /// A table of these keys, each at most 24 bytes; a key's number is its place.
  init(_ keys: [String]) {
    known = keys.compactMap { key in
      let bytes = Array(key.utf8)
      return Packed(bytes, from: 0, to: bytes.count)
    }
  }

  /// The number of the key in `bytes[start..<end]`, or nil; looks behind the number `last` first.
  func find(_ bytes: [UInt8], from start: Int, to end: Int, after last: Int) -> Int? {
    guard let wanted = Packed(bytes, from: start, to: end) else { return nil }
    var number = last
    for _ in known.indices {
      number += 1
      if number == known.count { number = 0 }
      if known[number] == wanted { return number }
    }
    return nil
  }
}
