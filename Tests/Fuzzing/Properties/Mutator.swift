/// Spoils files as people and programs do: bytes, words, lines, indentation, line ends, pieces of other files.
package struct Mutator {
  private var random: SeededRandom
  private let files: [[UInt8]]
  private let words: [[UInt8]]

  /// A source of mutations that are the same for the same seed.
  ///
  /// - Parameters:
  ///   - files: the files from which pieces are taken; not empty.
  ///   - words: what is put in: keys, values, signs; not empty.
  package init(seed: UInt64, files: [[UInt8]], words: [[UInt8]]) {
    random = SeededRandom(seed: seed)
    self.files = files
    self.words = words
  }

  /// One of the files, or a made-up one, with one to six mutations; a long file is first cut to a stretch of its lines.
  package mutating func file() -> [UInt8] {
    let isMadeUp = Int.random(in: 0..<5, using: &random) == 0
    let text = isMadeUp ? Array(RandomPlan.text(&random).utf8) : stretch(of: anyFile(), atMost: 60)
    return mutated(text)
  }

  /// `bytes` with one to six mutations.
  package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    switch Int.random(in: 0..<16, using: &random) {
    case 0: changeByte(&bytes) { $0 ^ (1 << UInt8.random(in: 0..<8, using: &$1)) }
    case 1: changeByte(&bytes) { UInt8.random(in: 0...255, using: &$1) | $0 & 0 }
    case 2: changeByte(&bytes) { "\n :-#'\"\t[]{},|>&*!?%@`\\\r".utf8.randomElement(using: &$1) ?? $0 }
    case 3: bytes.removeSubrange(piece(of: bytes))
    case 4, 5: insert(words.randomElement(using: &random) ?? [], &bytes)
    case 6: insert(Array(RandomPlan.value(&random).utf8), &bytes)
    case 7: bytes.removeSubrange(line(of: bytes))
    case 8: repeatLine(&bytes)
    case 9: swapLines(&bytes)
    case 10, 11: indentLine(&bytes)
    case 12: splice(&bytes)
    case 13: changeLineEnds(&bytes)
    case 14: bytes.removeSubrange(offset(in: bytes)...)
    default: replaceWord(&bytes)
    }
  }

  // MARK: Bytes and words

  private mutating func offset(in bytes: [UInt8]) -> Int { Int.random(in: 0...bytes.count, using: &random) }

  private mutating func piece(of bytes: [UInt8]) -> Range<Int> {
    let start = offset(in: bytes)
    return start..<min(bytes.count, start + Int.random(in: 1...8, using: &random))
  }

  private mutating func changeByte(_ bytes: inout [UInt8], _ change: (UInt8, inout SeededRandom) -> UInt8) {
    guard let at = bytes.indices.randomElement(using: &random) else { return }
    bytes[at] = change(bytes[at], &random)
  }

  private mutating func insert(_ word: [UInt8], _ bytes: inout [UInt8]) {
    bytes.insert(contentsOf: word, at: offset(in: bytes))
  }

  /// Puts another word in the place of the letters and hyphens around some offset.
  private mutating func replaceWord(_ bytes: inout [UInt8]) {
    let at = offset(in: bytes)
    let start = bytes[..<at].lastIndex { !Self.isWordByte($0) }.map { $0 + 1 } ?? 0
    let end = bytes[at...].firstIndex { !Self.isWordByte($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: words.randomElement(using: &random) ?? [])
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }

  // MARK: Lines

  /// The bytes of some line, with its line end.
  private mutating func line(of bytes: [UInt8]) -> Range<Int> {
    let at = offset(in: bytes)
    let start = bytes[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  private mutating func repeatLine(_ bytes: inout [UInt8]) {
    let line = line(of: bytes)
    bytes.insert(contentsOf: Array(bytes[line]), at: line.upperBound)
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    let first = line(of: bytes)
    let second = line(of: bytes)
    guard first.upperBound <= second.lowerBound else { return }
    let (one, other) = (Array(bytes[first]), Array(bytes[second]))
    bytes.replaceSubrange(second, with: one)
    bytes.replaceSubrange(first, with: other)
  }

  private mutating func indentLine(_ bytes: inout [UInt8]) {
    let start = line(of: bytes).lowerBound
    let count = Int.random(in: 1...3, using: &random)
    if Bool.random(using: &random) {
      bytes.insert(contentsOf: repeatElement(0x20, count: count), at: start)
    } else {
      bytes.removeSubrange(start..<start + bytes[start...].prefix(count).prefix { $0 == 0x20 }.count)
    }
  }

  private mutating func changeLineEnds(_ bytes: inout [UInt8]) {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 1: bytes.removeAll { $0 == 0x0D }
    default:
      guard let end = bytes[offset(in: bytes)...].firstIndex(of: 0x0A) else { return }
      bytes.insert(0x0D, at: end)
    }
  }

  // MARK: Other files

  private mutating func anyFile() -> [UInt8] { files.randomElement(using: &random) ?? [] }

  /// Some lines of another file in the place of some of these, or between them.
  private mutating func splice(_ bytes: inout [UInt8]) {
    let piece = stretch(of: anyFile(), atMost: 6)
    let start = line(of: bytes).lowerBound
    let end = Bool.random(using: &random) ? start : line(of: bytes).upperBound
    bytes.replaceSubrange(start..<max(start, end), with: piece)
  }

  /// Up to `count` lines in a row of `bytes`; a short file whole.
  private mutating func stretch(of bytes: [UInt8], atMost count: Int) -> [UInt8] {
    let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    guard starts.count > count + 1 else { return bytes }
    let first = Int.random(in: 0..<starts.count - count, using: &random)
    return Array(bytes[starts[first]..<starts[first + count]])
  }
}
