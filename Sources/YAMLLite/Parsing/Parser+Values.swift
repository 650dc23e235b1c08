internal import SourceText

extension Parser {
  /// Reads the single value, no block list or mapping, that starts at `start` for `owner`.
  ///
  /// `indent` is the column of the owner's key or dash: lines that belong to the value lie deeper. `blockColumn` is
  /// the column of `start` where a mapping could have begun in its place, else -1.
  mutating func readValue(at start: Int, owner: Int, indent: Int, blockColumn: Int = -1) {
    let text = skipProperties(from: start)
    if text > start, finishIfEmpty(text) { return wait(owner, indent) }
    switch bytes[text] {
    case .doubleQuote, .singleQuote: readQuoted(at: text, owner: owner, indent: indent)
    case .openBracket: readFlowList(at: text, owner: owner, indent: indent)
    case .openBrace: readBraces(at: text, owner: owner, indent: indent)
    case .bar, UInt8(ascii: ">"): readBlockText(at: text, owner: owner, indent: indent)
    case UInt8(ascii: "*"): readAlias(at: text, owner: owner, indent: indent)
    case .dash, .questionMark, .colon:
      if bytes[text + 1].separates { return refuseIndicator(at: text, owner: owner, indent: indent) }
      readPlain(at: text, owner: owner, indent: indent, blockColumn: blockColumn)
    case let byte where byte.isReservedAtStart: refuseReserved(at: text, owner: owner, indent: indent)
    default: readPlain(at: text, owner: owner, indent: indent, blockColumn: blockColumn)
    }
  }

  /// The bytes from `start` to `end` for a message, at most about sixty characters of them; nothing once no
  /// message is kept any more.
  func excerpt(_ start: Int, _ end: Int) -> String {
    if problems.isFull { return "" }
    let text = bytes.string(start, min(end, start + 240))
    let limit = 60
    return text.unicodeScalars.count <= limit && end - start <= 240 ? text : String(text.prefix(limit)) + "..."
  }

  /// The text from `start` to the end of its line, without a comment and the blanks before it.
  func textEnd(from start: Int) -> Int {
    var at = start
    while !bytes[at].isLineEnd, !(bytes[at] == .hash && at > start && bytes[at - 1].isBlank) { at += 1 }
    return bytes.trimmed(at, notBefore: start)
  }

  /// `owner`'s key and a colon, or a dash, as the author wrote it, for an example; empty for the root.
  func label(_ owner: Int) -> String {
    let key = nodes[owner].key
    if !key.isEmpty { return excerpt(Int(key.start), Int(key.end)) + ": " }
    return owner == 0 ? "" : "- "
  }

  /// The text from `start` to `end` in single quotes, for an example.
  func quotedExample(_ start: Int, _ end: Int) -> String {
    let text = excerpt(start, end).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    return "'\(text)'"
  }

  /// Gives up on the value of `owner` from `start` to the end of its line's text, with the lines that lie deeper: all
  /// of them, or those before the first that holds a key, which is then read as a wrongly indented one.
  mutating func giveUp(_ owner: Int, at start: Int, indent: Int, withKeys: Bool = false) {
    setInvalid(owner, start, max(textEnd(from: start), start + 1))
    skipDeeper(than: indent, from: start, withKeys: withKeys)
  }

  /// Tells of text behind a complete value, from `offset` on, and gives the value up.
  mutating func refuseTextAfter(_ what: String, at offset: Int, owner: Int, from start: Int, indent: Int) {
    let first = bytes.afterBlanks(from: offset)
    let end = bytes.lineEnd(from: first)
    let textEnd = bytes.trimmed(end, notBefore: first)
    if bytes[first] == .hash {
      report(
        .textAfterValue, first, textEnd, "A comment needs a space before its #.",
        help: "Write ' \(excerpt(first, textEnd))'.")
    } else {
      report(
        .textAfterValue, first, textEnd, "'\(excerpt(first, textEnd))' stands behind \(what).",
        help: textAfterHelp(owner, start, textEnd))
    }
    setInvalid(owner, start, textEnd)
    skipDeeper(than: indent, from: first, withKeys: false)
  }

  /// How to mend text behind a value: a quote within the text is the most common cause.
  private func textAfterHelp(_ owner: Int, _ start: Int, _ end: Int) -> String {
    guard bytes[start].isQuote else {
      return "Remove it, or put a # before it if it is a comment. If all of it is one text, put it in quotes: "
        + "\(label(owner))\(quotedExample(start, end))"
    }
    if bytes[end - 1] == bytes[start] {
      return "A quote within the text ends it. Write \(label(owner))\(quotedExample(start + 1, end - 1))"
    }
    return "Move it inside the quotes, or put a space and a # before it if it is a comment."
  }

  // MARK: Refusals

  /// Refuses a list item, an explicit key or a bare colon that stands where a plain value belongs.
  private mutating func refuseIndicator(at start: Int, owner: Int, indent: Int) {
    let end = textEnd(from: start)
    switch bytes[start] {
    case .dash:
      report(
        .listItemOnKeyLine, start, start + 1, "A list cannot begin on the line of its key.",
        help:
          "Put '\(excerpt(start, max(end, start + 1)))' on the next line, or write the list in brackets: [one, two]. "
          + "If the dash belongs to a text, put it in quotes: \(label(owner))\(quotedExample(start, max(end, start + 1)))"
      )
    case .questionMark:
      reportExplicitKey(start)
    default:
      report(
        .colonInText, start, start + 1, "The value begins with a colon and a space, so it cannot stand without quotes.",
        help: "Put it in quotes: \(label(owner))\(quotedExample(start, max(end, start + 1)))")
    }
    giveUp(owner, at: start, indent: indent, withKeys: true)
  }

  /// The end of the word that begins with the sign at `start`.
  func wordEnd(ofSign start: Int) -> Int {
    var end = start + 1
    while !bytes[end].separates, !bytes[end].isFlowIndicator { end += 1 }
    return end
  }

  mutating func reportExplicitKey(_ start: Int) {
    report(
      .explicitKey, start, start + 1,
      "A question mark with a space behind it starts a key in a form that plans do not use.",
      help: "Write 'key: value' on one line. A text that starts so goes in quotes.")
  }

  private mutating func refuseReserved(at start: Int, owner: Int, indent: Int) {
    let end = textEnd(from: start)
    let shown = excerpt(start, start + 1)
    report(
      .reservedCharacter, start, start + 1, "A text without quotes cannot start with \(shown).",
      help: bytes.has("```", at: start)
        ? "Remove this line. Fences belong to Markdown, not to a plan file."
        : "Put it in quotes: \(label(owner))\(quotedExample(start, end))")
    giveUp(owner, at: start, indent: indent)
  }

  // MARK: Anchors, tags, aliases

  /// The first byte behind anchors and tags that start at `start`, of which the first of each is told of.
  ///
  /// YAML allows a value one anchor and one tag, so what follows them is most likely one mistake with them.
  mutating func skipProperties(from start: Int) -> Int {
    var at = start
    var hasAnchor = false
    var hasTag = false
    while bytes[at].beginsProperty {
      let end = propertyEnd(at)
      if bytes[at] == UInt8(ascii: "&") {
        if !hasAnchor { reportProperty(.anchor, at, end) }
        hasAnchor = true
      } else {
        if !hasTag { reportProperty(.tag, at, end) }
        hasTag = true
      }
      at = bytes.afterBlanks(from: end)
    }
    return at
  }

  private mutating func reportProperty(_ rule: SyntaxRule, _ start: Int, _ end: Int) {
    let shown = excerpt(start, end)
    let text = "put all of it in quotes: \(quotedExample(start, textEnd(from: start)))"
    if end == start + 1 {
      report(
        rule, start, end, "A text without quotes cannot start with \(shown).",
        help: text.prefix(1).uppercased() + text.dropFirst())
    } else if rule == .anchor {
      report(
        rule, start, end, "'\(shown)' marks a value for use elsewhere, which a plan file does not do.",
        help: "Remove '\(shown)' and write the value out wherever it is needed. If it is part of a text, \(text)")
    } else {
      report(
        rule, start, end, "'\(shown)' gives a value a type, but every value of a plan file is text.",
        help: "Remove '\(shown)'. If it is part of a text, \(text)")
    }
  }

  /// The same, with nothing told.
  func skipPropertiesQuietly(from start: Int) -> Int {
    var at = start
    while bytes[at].beginsProperty {
      at = bytes.afterBlanks(from: propertyEnd(at))
    }
    return at
  }

  private func propertyEnd(_ start: Int) -> Int {
    var at = start + 1
    while !bytes[at].separates { at += 1 }
    return at
  }

  /// Refuses `*name`, whether as a value or at the start of a text.
  private mutating func readAlias(at start: Int, owner: Int, indent: Int) {
    reportAlias(start)
    giveUp(owner, at: start, indent: indent)
  }

  mutating func reportAlias(_ start: Int, end: Int? = nil) {
    let end = end ?? wordEnd(ofSign: start)
    let shown = excerpt(start, end)
    report(
      .alias, start, end, "'\(shown)' stands for a value from elsewhere, which a plan file does not do.",
      help:
        "Write the value out here. If it is a text that starts with *, put it in quotes: \(quotedExample(start, textEnd(from: start)))"
    )
  }
}
