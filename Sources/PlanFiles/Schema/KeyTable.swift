internal import SourceText

/// Finds the number of a key by its bytes, without making a string.
///
/// The first eight bytes of a key are compared as one number, and the others only where those agree. Files mostly keep
/// the documented order, so the search begins behind the key that was found last.
struct KeyTable: Sendable {
  /// A key as it is compared.
  private struct Known {
    /// The first eight bytes.
    let head: UInt64
    /// The second eight bytes.
    let second: UInt64
    /// The third eight bytes.
    let third: UInt64
    /// How many bytes it has in all, so that a NUL at the end of a quoted key is not taken for padding.
    let length: Int

    init(_ key: String) {
      let source = SourceFile(path: "", text: key)
      length = source.count
      head = source.word(at: 0, upTo: length)
      second = length > 8 ? source.word(at: 8, upTo: length) : 0
      third = length > 16 ? source.word(at: 16, upTo: length) : 0
    }

    /// Whether the bytes behind the first eight are those of a key of the same length that begins at `start`.
    @inline(never)
    func hasTail(_ source: borrowing SourceFile, _ start: Int, _ end: Int) -> Bool {
      source.word(at: start + 8, upTo: end) == second
        && (length <= 16 || source.word(at: start + 16, upTo: end) == third)
    }
  }

  /// The longest key that a table takes, in bytes.
  private static let longest = 24

  private let known: [Known]

  /// Whether a key is short enough for a table.
  static func holds(_ key: String) -> Bool { key.utf8.count <= longest }

  /// A table of these keys, each of which it must hold; a key's number is its place.
  init(_ keys: [String]) {
    precondition(keys.allSatisfy(Self.holds), "a key of the schema is too long for its table")
    known = keys.map { Known($0) }
  }

  /// The number of the key in `range` of `source`, or nil; looks behind the number `last` first.
  @inline(__always)
  func find(_ source: borrowing SourceFile, _ range: ByteRange, after last: Int = -1) -> Int? {
    let (start, end) = (Int(range.start), Int(range.end))
    let head = source.word(at: start, upTo: end)
    // Through a span nothing is copied and no reference counted.
    let known = known.span
    var number = last
    for _ in known.indices {
      number &+= 1
      if number >= known.count { number = 0 }
      if known[number].head == head, known[number].length == end &- start,
        end &- start <= 8 || known[number].hasTail(source, start, end)
      {
        return number
      }
    }
    return nil
  }

  /// The number of the key that a text says, likewise.
  func find(_ text: String, after last: Int = -1) -> Int? {
    let source = SourceFile(path: "", text: text)
    return find(source, ByteRange(0, source.count), after: last)
  }
}
