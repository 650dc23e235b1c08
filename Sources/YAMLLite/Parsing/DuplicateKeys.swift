internal import SourceText

/// How a key that a mapping has already is found without comparing every key with every other.
///
/// Each frame keeps 64 bits, one set for every key met, chosen by a hash of its bytes. Only a key whose bit is set
/// is compared with those before it. A mapping with more keys than that gets a table.
enum DuplicateKeys {
  /// How many keys a mapping may have before it gets a table.
  static let maskLimit = 48

  /// A hash of the bytes from `start` to `end`: of the first eight, the last eight and their number.
  @inline(__always)
  static func hash(_ bytes: ByteView, _ start: Int, _ end: Int) -> UInt64 {
    let count = end &- start
    var head = bytes.word(start)
    var tail: UInt64 = 0
    if count < 8 {
      head &= (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    } else {
      tail = bytes.word(end &- 8)
    }
    return mix(head, tail, count)
  }

  /// The same hash for the bytes of a text that was decoded.
  static func hash(_ text: [UInt8]) -> UInt64 {
    func word(_ part: ArraySlice<UInt8>) -> UInt64 {
      part.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let tail = text.count < 8 ? 0 : word(text.suffix(8))
    return mix(word(text.prefix(8)), tail, text.count)
  }

  @inline(__always)
  private static func mix(_ head: UInt64, _ tail: UInt64, _ count: Int) -> UInt64 {
    ((head ^ tail &<< 1 ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15) &>> 58
  }
}

/// A key that its mapping had already: perhaps the first of a list item whose dash is missing.
struct RepeatedKey {
  /// The node of the mapping.
  var mapping: Int
  /// The node of the key.
  var node: Int
  /// The earlier node with the same key.
  var first: Int
  /// The number of the finding about the first key of the run.
  var finding: Int
  /// The bytes of the first key of the run.
  var start: ByteRange
  /// Whether that finding speaks of the whole run.
  var isRun = false
}

extension Parser {
  /// Notes a plain key of the innermost mapping, whose node is about to be added, and tells if it was there before.
  @inline(__always)
  mutating func noteKey(_ key: ByteRange, hash: UInt64) {
    let bit: UInt64 = 1 &<< hash
    let seen = keys.mask
    keys.mask = seen | bit
    keys.count &+= 1
    if seen & bit == 0, keys.count <= DuplicateKeys.maskLimit { return }
    noteKeySlowly(key, text: nil)
  }

  /// The same for a quoted key, whose text is `text`.
  mutating func noteKey(_ key: ByteRange, text: [UInt8]) {
    keys.mask |= 1 &<< DuplicateKeys.hash(text)
    keys.count += 1
    noteKeySlowly(key, text: text)
  }

  @inline(never)
  private mutating func noteKeySlowly(_ key: ByteRange, text: [UInt8]?) {
    let frame = top
    guard frame.isMapping else { return }
    let first =
      keys.count <= DuplicateKeys.maskLimit
      ? firstNode(of: frame, key, text) : firstNodeOfLarge(frame, text ?? bytes.array(Int(key.start), Int(key.end)))
    guard let first, !continuesRun(frame, first) else { return }
    let shown = excerpt(Int(key.start), Int(key.end))
    repeatedKey =
      problems.isFull
      ? nil
      : RepeatedKey(
        mapping: frame.node, node: nodes.count, first: first, finding: problems.findings.count, start: key)
    problems.report(
      .duplicateKey, Int(key.start), Int(key.end), "'\(shown)' is here twice, so one of the two would be lost.",
      help: "Keep the one that is right and remove the other.", related: [(nodes[first].key, "first used here")])
  }

  /// Whether the key about to be added to `frame` repeats one that stands behind the one which the key directly above
  /// it repeats.
  ///
  /// Then a list item begins with the first such key and its dash is missing, which its finding will say.
  private mutating func continuesRun(_ frame: Frame, _ first: Int) -> Bool {
    guard let last = repeatedKey, last.mapping == frame.node, Int(nodes[last.node].next) == nodes.count,
      first > last.first
    else { return false }
    let shown = excerpt(Int(last.start.start), Int(last.start.end))
    if !last.isRun {
      problems.amend(
        last.finding, "'\(shown)' and keys below it are here twice, so one of each would be lost.",
        help: "If a new list item begins here, put a dash and a space before '\(shown)'. "
          + "Otherwise keep those that are right and remove the others.")
    }
    repeatedKey?.isRun = true
    repeatedKey?.node = nodes.count
    repeatedKey?.first = first
    return true
  }

  /// The earlier child of `frame` whose key reads as `key` does, whose text is `text` when it is quoted.
  private func firstNode(of frame: Frame, _ key: ByteRange, _ text: [UInt8]?) -> Int? {
    var child = frame.node + 1
    while child < nodes.count {
      let node = nodes[child]
      if let text {
        if keyBytes(child) == text { return child }
      } else if node.keyStyle == .plain {
        if node.key.count == key.count, hasSameBytes(node.key, key) { return child }
      } else if keyBytes(child) == bytes.array(Int(key.start), Int(key.end)) {
        return child
      }
      child = Int(node.next)
    }
    return nil
  }

  private func hasSameBytes(_ left: ByteRange, _ right: ByteRange) -> Bool {
    for offset in 0..<left.count where bytes[Int(left.start) + offset] != bytes[Int(right.start) + offset] {
      return false
    }
    return true
  }

  /// The same in a large mapping, for the text of a key, which is then noted as well.
  private mutating func firstNodeOfLarge(_ frame: Frame, _ text: [UInt8]) -> Int? {
    let depth = frames.count - 1
    if largeMappings[depth] == nil { largeMappings[depth] = table(of: frame) }
    if let first = largeMappings[depth]?[text] { return Int(first) }
    largeMappings[depth]?[text] = UInt32(truncatingIfNeeded: nodes.count)
    return nil
  }

  /// The keys that `frame` has so far, each with its first node.
  private func table(of frame: Frame) -> [[UInt8]: UInt32] {
    var table: [[UInt8]: UInt32] = [:]
    var child = frame.node + 1
    while child < nodes.count {
      let text = keyBytes(child)
      if table[text] == nil { table[text] = UInt32(truncatingIfNeeded: child) }
      child = Int(nodes[child].next)
    }
    return table
  }

  /// The text of a node's key as UTF-8.
  private func keyBytes(_ index: Int) -> [UInt8] {
    let node = nodes[index]
    let (start, end) = (Int(node.key.start), Int(node.key.end))
    return node.keyStyle == .plain ? bytes.array(start, end) : QuotedText.decode(bytes, start, end)
  }
}
