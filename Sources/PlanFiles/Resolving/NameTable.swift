internal import SourceText

/// The ids that a plan's framework defines, found by their bytes without making a string.
///
/// A shortcut for references, most of which name something in `partnership.yaml`:
/// what is found here exists, and every reference to it shares one string. What is not found is looked up when all
/// files are read, so that the table may leave an id out but never invents one.
struct NameTable: Sendable {
  /// One id and what it names.
  struct Name: Sendable {
    let text: String
    var kinds: IDKindSet
    /// Where its bytes begin in ``NameTable/bytes``.
    fileprivate let start: Int
    /// How many they are.
    fileprivate let count: Int
  }

  /// The longest id that a plan may have, in bytes.
  private static let longest = 64
  /// How many slots are tried for one id: ids made to collide cost no more than this.
  private static let triesLimit = 32

  private var names: [Name] = []
  /// The bytes of every name, one after the other.
  private var bytes = SourceFile(path: "", bytes: [])
  /// For each hash value the number of a name plus one; 0 where there is none.
  private var slots: [UInt32] = []

  /// A table without any name.
  static let empty = NameTable([])

  /// The ids of `definitions`, of which each may be defined as several kinds of thing.
  init(_ definitions: some Collection<Definition>) {
    guard !definitions.isEmpty else { return }
    var size = 16
    while size < definitions.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    bytes = SourceFile(path: "", bytes: definitions.flatMap { $0.text.utf8 })
    var end = 0
    for definition in definitions {
      let start = end
      end += definition.text.utf8.count
      let text = Array(definition.text.utf8)
      guard (1...Self.longest).contains(text.count) else { continue }
      let source = SourceFile(path: "", bytes: text)
      guard let slot = slot(of: source, ByteRange(0, text.count)) else { continue }
      if slots[slot] == 0 {
        slots[slot] = UInt32(names.count + 1)
        names.append(Name(text: definition.text, kinds: [], start: start, count: text.count))
      }
      names[Int(slots[slot]) - 1].kinds.insert(IDKindSet([definition.kind]))
    }
  }

  /// The name whose bytes stand in `range` of `source`; nil when the table has none.
  func find(_ source: borrowing SourceFile, _ range: ByteRange) -> Name? {
    guard !names.isEmpty, range.count <= Self.longest, let slot = slot(of: source, range), slots[slot] != 0 else {
      return nil
    }
    return names[Int(slots[slot]) - 1]
  }

  /// The slot that holds the name in `range`, or the free one where it would stand; nil after too many tries.
  private func slot(of source: borrowing SourceFile, _ range: ByteRange) -> Int? {
    let slots = slots.span
    var slot = Int(truncatingIfNeeded: Self.hash(source, range)) & (slots.count &- 1)
    for _ in 0..<Self.triesLimit {
      if slots[slot] == 0 || isName(Int(slots[slot]) &- 1, source, range) { return slot }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  @inline(__always)
  private func isName(_ number: Int, _ source: borrowing SourceFile, _ range: ByteRange) -> Bool {
    let names = names.span
    guard names[number].count == range.count else { return false }
    let (start, end) = (Int(range.start), Int(range.end))
    var offset = 0
    while offset < range.count {
      let own = bytes.word(at: names[number].start &+ offset, upTo: names[number].start &+ range.count)
      if own != source.word(at: start &+ offset, upTo: end) { return false }
      offset &+= 8
    }
    return true
  }

  /// Mixes the bytes of `range`, eight at a time.
  private static func hash(_ source: borrowing SourceFile, _ range: ByteRange) -> UInt64 {
    var hash = UInt64(range.count)
    var at = Int(range.start)
    while at < Int(range.end) {
      hash = (hash ^ source.word(at: at, upTo: Int(range.end))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      at += 8
    }
    return hash
  }
}
