internal import SourceText

/// The entries of lists in brackets, one by one.
extension Parser {
  /// Reads the entry that starts at `start`; returns the offset behind it, or nil after a mistake that was told of.
  mutating func readFlowEntry(_ start: Int, _ list: inout FlowList) -> Int? {
    let byte = bytes[start]
    if byte.isQuote {
      guard let end = quotedEnd(start, indent: list.indent) else { return nil }
      list.isBroken = list.isBroken || end.isBroken
      let entry = addAbsent(key: ByteRange(start, start), at: start)
      setScalar(
        entry, start, end.offset, byte == .doubleQuote ? .doubleQuoted : .singleQuoted,
        needsDecoding: end.needsDecoding)
      return end.offset
    }
    guard checkFlowStart(start) else { return nil }
    return readFlowPlain(start, &list)
  }

  /// Whether a plain text can start at `start` within brackets; tells why not.
  private mutating func checkFlowStart(_ start: Int) -> Bool {
    switch bytes[start] {
    case .openBracket: reportNested(start, "A list in brackets cannot hold another one.")
    case .openBrace: reportBraces(start)
    case .closeBrace, .bar, UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      reportReservedEntry(start)
    case UInt8(ascii: "*"): reportAlias(start)
    case UInt8(ascii: "&"), UInt8(ascii: "!"): reportFlowProperty(start)
    case .questionMark: reportQuestionMark(start)
    case .dash, .colon:
      let next = bytes[start + 1]
      guard next.separates || next.isFlowIndicator else { return true }
      if bytes[start] == .colon { reportPair(start) } else { reportReservedEntry(start) }
    default: return true
    }
    return false
  }

  /// Tells of a question mark that begins an entry: with no space behind it, some programs take it for part of a text.
  private mutating func reportQuestionMark(_ start: Int) {
    if bytes[start + 1].separates { return reportExplicitKey(start) }
    report(
      .explicitKey, start, start + 1, "Some programs read a question mark at the start of an entry as a key's.",
      help: "Put the entry in quotes.")
  }

  private mutating func reportReservedEntry(_ start: Int) {
    report(
      .reservedCharacter, start, start + 1,
      "A text without quotes cannot start with \(excerpt(start, start + 1)) here.",
      help: "Put the entry in quotes.")
  }

  private mutating func reportNested(_ start: Int, _ message: String) {
    report(
      .nestedFlow, start, start + 1, message,
      help: "Write the outer list over several lines, each entry behind '- '. If the bracket belongs to a text, put "
        + "the text in quotes.")
  }

  private mutating func reportFlowProperty(_ start: Int) {
    let end = wordEnd(ofSign: start)
    let isAnchor = bytes[start] == UInt8(ascii: "&")
    report(
      isAnchor ? .anchor : .tag, start, end,
      isAnchor
        ? "'\(excerpt(start, end))' marks a value for use elsewhere, which a plan file does not do."
        : "'\(excerpt(start, end))' gives a value a type, but every value of a plan file is text.",
      help: "Remove '\(excerpt(start, end))'. If it is part of a text, put the text in quotes.")
  }

  /// Reads the plain entry that starts at `start`, over as many lines as it has.
  private mutating func readFlowPlain(_ start: Int, _ list: inout FlowList) -> Int? {
    var at = start
    var end = start
    var spansLines = false
    while true {
      at = flowPlainStop(at, from: start)
      end = bytes.trimmed(at, notBefore: end)
      switch bytes[at] {
      case .openBracket, .openBrace, .closeBrace:
        reportNested(at, "A text without quotes cannot have \(excerpt(at, at + 1)) in it within a list in brackets.")
        return nil
      case .colon:
        reportPair(at)
        return nil
      case .lineFeed:
        guard let next = flowLine(behind: at, &list) else { return nil }
        if [.comma, .closeBracket, .hash].contains(bytes[next]) { break }
        if bytes[next].isQuote || bytes[next] == .openBracket || bytes[next] == .openBrace {
          reportMissingComma(next)
          return nil
        }
        spansLines = true
        at = next
        end = next
        continue
      default: break
      }
      let entry = addAbsent(key: ByteRange(start, start), at: start)
      setScalar(entry, start, end, .plain, needsDecoding: spansLines)
      return at
    }
  }

  /// The first byte at or after `at` that ends a plain entry or its line.
  private func flowPlainStop(_ at: Int, from start: Int) -> Int {
    var at = at
    while true {
      switch bytes[at] {
      case .lineFeed, .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: return at
      case .colon: if bytes[at + 1].separates || bytes[at + 1].isFlowIndicator { return at }
      case .hash: if at > start, bytes[at - 1].isBlank { return at }
      default: break
      }
      at += 1
    }
  }
}
