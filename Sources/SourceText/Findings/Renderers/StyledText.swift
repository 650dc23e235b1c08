/// Text for a terminal in one byte buffer, with colours where they are wanted.
struct StyledText {
  /// What a piece of text is, which decides its colour.
  enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    /// The frame round quoted lines, and second places.
    case frame = "1;34"
    case strong = "1"

    /// The style of what has this severity.
    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  /// What has been written, as UTF-8.
  private(set) var bytes: [UInt8] = []
  private let usesColour: Bool

  /// An empty text, with colours or without.
  init(usesColour: Bool) {
    self.usesColour = usesColour
  }

  /// Writes `text`, which must be harmless already.
  mutating func write(_ text: String, _ style: Style? = nil) {
    write(utf8: text.utf8, style)
  }

  /// Writes a text from its UTF-8 bytes, which must be harmless already.
  mutating func write(utf8 text: some Collection<UInt8>, _ style: Style? = nil) {
    guard usesColour, let style else { return bytes.append(contentsOf: text) }
    bytes.append(contentsOf: "\u{1B}[\(style.rawValue)m".utf8)
    bytes.append(contentsOf: text)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }

  /// Writes so many spaces, or none for a number below 1.
  mutating func space(_ count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }
}
