internal import SourceText

/// What is done with a list or a pair of braces that was refused.
extension Parser {
  /// Gives up on the value of `owner` in the brackets or braces that open at `start`, with everything up to the sign
  /// that closes them: lines within them are no keys of the file.
  ///
  /// When they are not closed, or only behind what looks like another key or item, it ends as any other value.
  mutating func giveUpFlow(_ owner: Int, at start: Int, indent: Int) {
    guard let end = flowEnd(from: start, indent: indent) else { return giveUp(owner, at: start, indent: indent) }
    setInvalid(owner, start, max(textEnd(from: start), start + 1))
    let isKey = bytes[bytes.afterBlanks(from: end)] == .colon
    skipDeeper(than: indent, from: end, withKeys: isKey)
  }

  /// The offset behind the sign that closes the bracket or brace at `start`; nil when there is none before a line that
  /// belongs to something else.
  ///
  /// Linear in what it passes over.
  private func flowEnd(from start: Int, indent: Int) -> Int? {
    var depth = 0
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case .openBracket, .openBrace: depth += 1
      case .closeBracket, .closeBrace:
        depth -= 1
        if depth == 0 { return at + 1 }
      case .doubleQuote, .singleQuote: if opensQuote(at) { at = quoteClose(at) }
      case .hash: if bytes[at - 1].separates { at = bytes.lineFeed(from: at) - 1 }
      case .lineFeed: if isOutside(at + 1, indent: indent) { return nil }
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Whether a quotation mark at `at` begins a text: within words, it is an apostrophe.
  private func opensQuote(_ at: Int) -> Bool {
    let before = bytes[at - 1]
    return before.separates || before.isFlowIndicator || before == .colon
  }

  /// The quotation mark that closes the one at `start`, on whatever line; the end of the text when there is none.
  private func quoteClose(_ start: Int) -> Int {
    let quote = bytes[start]
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == quote {
        if quote == .doubleQuote || bytes[at + 1] != quote { return at }
        at += 1
      } else if bytes[at] == .backslash, quote == .doubleQuote {
        at += 1
      }
      at += 1
    }
    return at
  }

  /// Whether the line that starts at `line` lies no deeper than `indent` and holds a key, an item or a marker.
  private func isOutside(_ line: Int, indent: Int) -> Bool {
    let first = bytes.afterSpaces(from: line)
    if first == line, isMarker(at: first) { return true }
    return first - line <= indent && (key(at: first) != nil || isIndicator(.dash, at: first))
  }
}
