/// Writes a text as a YAML scalar, in the plainest style that reads back the same where it will stand.
struct ScalarWriter {
  /// Where the scalar will stand.
  struct Context {
    /// Whether it is an entry of a list in brackets.
    var isInFlow = false
    /// Whether it may be a block text: its line ends directly behind it, and no later line would be taken into it.
    var allowsBlock = true
    /// Whether a colon or dash stands directly before it, with no space between.
    var isDirectlyBehindSign = false
    /// Whether only blanks stand before it on its line, where a dash may be a forgotten item's.
    var beginsLine = false
    /// The column, from 0, for the lines of a block text.
    var column = 2
    /// The file's own line end.
    var lineEnd: [UInt8] = [.lineFeed]
    /// A comment, with the blanks before it, that must stay on the line; empty for none.
    var headerComment: [UInt8] = []
  }

  private let context: Context

  /// A writer for one place.
  init(_ context: Context) {
    self.context = context
  }

  /// `text` as UTF-8 in the style that it needs.
  ///
  /// Linear.
  func write(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    if needsEscapes(text) {
      return literal(bytes) ?? doubleQuoted(text) + context.headerComment
    }
    let scalar = isPlain(bytes) ? bytes : singleQuoted(bytes)
    return scalar + context.headerComment
  }

  // MARK: Which style

  /// Whether some character cannot stand on one line as it is.
  private func needsEscapes(_ text: String) -> Bool {
    text.unicodeScalars.contains { Self.isEscaped($0) }
  }

  /// Whether a scalar is written as an escape within double quotes, apart from quote and backslash.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether a text without escapes can stand without quotes.
  private func isPlain(_ text: [UInt8]) -> Bool {
    guard let first = text.first, let last = text.last, !first.isBlank, !last.isBlank, last != .colon else {
      return false
    }
    guard canBegin(text, first), !isMarker(text) else { return false }
    for (index, byte) in text.enumerated() {
      switch byte {
      case .colon:
        let next = text[index + 1]
        if next.separates || (context.isInFlow && (next.isFlowIndicator || next.isQuote)) { return false }
      case .hash: if index > 0, text[index - 1].isBlank { return false }
      case _ where context.isInFlow && byte.isFlowIndicator: return false
      default: break
      }
    }
    return true
  }

  private func canBegin(_ text: [UInt8], _ first: UInt8) -> Bool {
    if first.surelyBeginsPlain { return true }
    switch first {
    case .dash where context.beginsLine: return text.count > 1 && text[1].isDigit
    case .dash, .questionMark, .colon:
      return text.count > 1 && !text[1].separates && text[1] != first && !(context.isInFlow && !text[1].isWordByte)
    case UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: "="): return true
    default: return false
    }
  }

  /// Whether the text begins like a document marker or a merge conflict.
  private func isMarker(_ text: [UInt8]) -> Bool {
    text.starts(with: "---".utf8) || text.starts(with: "...".utf8) || text.starts(with: "<<<<<<<".utf8)
      || text.starts(with: "=======".utf8)
  }

  // MARK: Styles

  private func singleQuoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [.singleQuote]
    for byte in text {
      result.append(byte)
      if byte == .singleQuote { result.append(byte) }
    }
    return result + [.singleQuote]
  }

  private func doubleQuoted(_ text: String) -> [UInt8] {
    var result: [UInt8] = [.doubleQuote]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += [.backslash, UInt8(truncatingIfNeeded: scalar.value)]
      case "\n": result += "\\n".utf8
      case "\t": result += "\\t".utf8
      case "\r": result += "\\r".utf8
      case _ where Self.isEscaped(scalar): result += Self.escape(scalar.value)
      default: UTF8Scalar.append(scalar.value, to: &result)
      }
    }
    return result + [.doubleQuote]
  }

  private static func escape(_ value: UInt32) -> [UInt8] {
    let digits = String(value, radix: 16, uppercase: true)
    let (sign, width) = value <= 0xFF ? ("\\x", 2) : ("\\u", 4)
    return Array(sign.utf8) + Array(String(repeating: "0", count: width - digits.utf8.count).utf8) + Array(digits.utf8)
  }

  /// The text behind `|`; nil when it cannot stand so, or would be hard to read.
  private func literal(_ text: [UInt8]) -> [UInt8]? {
    guard !context.isInFlow, context.allowsBlock, let first = text.first, !first.isBlank, first != .lineFeed else {
      return nil
    }
    var body = text[...]
    let endsWithLineFeed = body.last == .lineFeed
    if endsWithLineFeed { body = body.dropLast() }
    let lines = body.split(separator: .lineFeed, omittingEmptySubsequences: false)
    guard lines.count > 1 || endsWithLineFeed, lines.allSatisfy(Self.isReadableLine), lines.last?.isEmpty == false
    else { return nil }
    var result: [UInt8] = [.bar]
    if !endsWithLineFeed { result.append(.dash) }
    result += context.headerComment
    for line in lines {
      result += context.lineEnd
      if line.isEmpty { continue }
      result += [UInt8](repeating: .space, count: context.column)
      result += line
    }
    return result
  }

  /// Whether a line shows in a block text what it holds: no control characters, no blanks at its end.
  private static func isReadableLine(_ line: ArraySlice<UInt8>) -> Bool {
    if line.last?.isBlank == true { return false }
    return !String(decoding: line, as: UTF8.self).unicodeScalars.contains { $0 != "\t" && isEscaped($0) }
  }
}
