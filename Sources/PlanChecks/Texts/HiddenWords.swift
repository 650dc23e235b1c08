internal import SourceText

/// Texts that no message may repeat: rules quote titles and values, and personal data may stand in them.
struct HiddenWords: Sendable {
  /// How many bytes of a text are looked up first; every text that is found has so many.
  private static let prefixLength = 4

  /// The texts by their length, since few lengths are met.
  private var texts: [Int: Set<[UInt8]>] = [:]
  /// Their lengths, the longest first, so that no shorter one leaves the rest of a longer one readable.
  private var lengths: [Int] = []
  /// Their first bytes, since hardly any place of a message has such.
  private var prefixes: Set<UInt32> = []

  /// Whether there are none.
  var isEmpty: Bool { texts.isEmpty }

  /// Adds a text as it is read: line ends and the indentation behind them count as one space.
  mutating func add(_ text: some Sequence<UInt8>) {
    let words = Array(text).split(whereSeparator: \.isSpace).joined(separator: CollectionOfOne(UInt8(ascii: " ")))
    insert(Array(words))
  }

  /// Adds the texts of `other`.
  mutating func formUnion(_ other: HiddenWords) {
    for (_, texts) in other.texts { for text in texts { insert(text) } }
  }

  private mutating func insert(_ text: [UInt8]) {
    guard text.count >= Self.prefixLength else { return }
    if texts[text.count] == nil {
      lengths.append(text.count)
      lengths.sort(by: >)
    }
    texts[text.count, default: []].insert(text)
    prefixes.insert(Self.prefix(of: text, at: 0))
  }

  /// `finding` with a dot for each letter of these texts in its words.
  ///
  /// Costs a look at each place of its words, and one for each length of text where such a text may begin.
  func hidden(in finding: Finding) -> Finding {
    let message = withDots(finding.message)
    let help = finding.help.flatMap { withDots($0) }
    let related = finding.related.map { Finding.Related($0.place, hidden(in: $0.message)) }
    if message == nil, help == nil, related == finding.related { return finding }
    return finding.with(message: message, help: help, related: related)
  }

  /// A text with a dot for each letter of these texts in it.
  func hidden(in text: String) -> String { isEmpty ? text : withDots(text) ?? text }

  /// The words with dots; nil when they hold no such text.
  private func withDots(_ words: String) -> String? {
    let bytes = Array(words.utf8)
    guard bytes.count >= Self.prefixLength else { return nil }
    var shown: [UInt8] = []
    var (at, written) = (0, 0)
    while at + Self.prefixLength <= bytes.count {
      guard prefixes.contains(Self.prefix(of: bytes, at: at)), let length = lengthOfText(in: bytes, at: at) else {
        at += 1
        continue
      }
      shown += bytes[written..<at]
      let letters = bytes[at..<at + length].count { $0 & 0xC0 != 0x80 }
      shown += String(repeating: "·", count: letters).utf8
      at += length
      written = at
    }
    if written == 0 { return nil }
    return String(decoding: shown + bytes[written...], as: UTF8.self)
  }

  /// The length of the longest of the texts that begins there; nil when none does.
  private func lengthOfText(in bytes: [UInt8], at start: Int) -> Int? {
    lengths.first { length in
      start + length <= bytes.count && texts[length]?.contains(Array(bytes[start..<start + length])) == true
    }
  }

  private static func prefix(of bytes: [UInt8], at start: Int) -> UInt32 {
    bytes[start..<start + prefixLength].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
