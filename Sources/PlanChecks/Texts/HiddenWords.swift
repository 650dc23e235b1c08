internal import SourceText

/// Texts of a file that no message may repeat: rules quote titles and values, and personal data may stand in them.
struct HiddenWords: Sendable {
  /// How many texts of one file are looked for; in a file with more, messages are the smaller trouble.
  private static let limit = 200

  /// The texts, each once.
  private var texts: [[UInt8]] = []

  /// Whether there are none.
  var isEmpty: Bool { texts.isEmpty }

  /// Adds a text as it is read: line ends and the indentation behind them count as one space.
  mutating func add(_ text: some Sequence<UInt8>) {
    guard texts.count < Self.limit else { return }
    let words = Array(text).split(whereSeparator: \.isSpace).joined(separator: CollectionOfOne(UInt8(ascii: " ")))
    let bytes = Array(words)
    if !texts.contains(bytes) { texts.append(bytes) }
  }

  /// `finding` with a dot for each letter of these texts in its words.
  func hidden(in finding: Finding) -> Finding {
    let message = hidden(in: finding.message)
    let help = finding.help.map { hidden(in: $0) }
    let related = finding.related.map { Finding.Related($0.place, hidden(in: $0.message)) }
    if message == finding.message, help == finding.help, related == finding.related { return finding }
    return Finding(
      finding.rule, finding.severity, at: finding.place, message, help: help, related: related,
      hidesText: finding.hidesText)
  }

  private func hidden(in words: String) -> String {
    var bytes = Array(words.utf8)
    for text in texts {
      let dots = Array(String(repeating: "·", count: text.count { $0 & 0xC0 != 0x80 }).utf8)
      var at = 0
      while at + text.count <= bytes.count {
        if bytes[at] == text[0], bytes[at..<at + text.count].elementsEqual(text) {
          bytes.replaceSubrange(at..<at + text.count, with: dots)
          at += dots.count
        } else {
          at += 1
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
