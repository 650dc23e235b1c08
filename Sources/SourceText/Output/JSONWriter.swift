/// Writes JSON into one byte buffer, in the order in which it is told, so that the same values give the same bytes.
///
/// The caller opens and closes objects and arrays; the writer puts the commas, the line ends and the escapes.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One value or key a line, two spaces deeper for each level.
    case indented
    /// No blanks at all.
    case compact
  }

  /// What has been written so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// For each open object or array: whether something stands in it already.
  private var filled: [Bool] = []
  private var afterKey = false

  /// An empty text.
  public init(_ layout: Layout = .indented) {
    self.layout = layout
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  /// Writes an array whose values `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open("[")
    body(&self)
    close("]")
  }

  /// Opens an object, for callers that walk without recursion; ``close(_:)`` ends it.
  public mutating func open(_ bracket: Unicode.Scalar) {
    beginValue()
    bytes.append(UInt8(truncatingIfNeeded: bracket.value))
    filled.append(false)
  }

  /// Closes what ``open(_:)`` opened last.
  public mutating func close(_ bracket: Unicode.Scalar) {
    if filled.popLast() == true { newLine() }
    bytes.append(UInt8(truncatingIfNeeded: bracket.value))
  }

  /// Writes the key of the next value; within an object only.
  public mutating func key(_ name: String) {
    beginValue()
    quote(name.utf8)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    afterKey = true
  }

  /// Writes a text, or null for nil.
  public mutating func string(_ text: String?) {
    beginValue()
    if let text { quote(text.utf8) } else { bytes.append(contentsOf: "null".utf8) }
  }

  /// Writes a text from its UTF-8 bytes, which must be valid.
  public mutating func string(utf8 text: some Sequence<UInt8>) {
    beginValue()
    quote(Array(text))
  }

  /// Writes a whole number, or null for nil.
  public mutating func integer(_ number: Int?) {
    number.map { literal(String($0)) } ?? literal("null")
  }

  /// Writes true, false or, for nil, null.
  public mutating func boolean(_ value: Bool?) {
    value.map { literal($0 ? "true" : "false") } ?? literal("null")
  }

  /// Writes a number or word that is JSON already, such as `0.3333` or `null`.
  public mutating func literal(_ text: String) {
    beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  /// Ends the text with a line end.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func beginValue() {
    if afterKey {
      afterKey = false
    } else if let last = filled.indices.last {
      if filled[last] { bytes.append(UInt8(ascii: ",")) }
      filled[last] = true
      newLine()
    }
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * filled.count))
  }

  private mutating func quote(_ text: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if text.allSatisfy(\.standsForItselfInJSON) {
      bytes.append(contentsOf: text)
    } else {
      for byte in text { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case _ where byte.standsForItselfInJSON: bytes.append(byte)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "0") + byte >> 4)
      bytes.append(contentsOf: String(byte & 15, radix: 16).utf8)
    }
  }
}

extension UInt8 {
  /// Whether JSON text shows this byte of UTF-8 as it is; DEL is escaped with the controls, so that nothing is hidden.
  fileprivate var standsForItselfInJSON: Bool {
    self >= 0x20 && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\") && self != 0x7F
  }
}

extension JSONWriter {
  /// Writes a key with a text.
  public mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  /// Writes a key with a whole number.
  public mutating func member(_ name: String, _ value: Int?) {
    key(name)
    integer(value)
  }

  /// Writes a key with an array of texts.
  public mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { json in for value in values { json.string(value) } }
  }
}
