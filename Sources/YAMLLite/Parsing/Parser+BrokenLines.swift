internal import SourceText

/// Lines that are no `key: value` and no `- item`, read as far as their author's wish can be seen.
extension Parser {
  /// Reads a line of the innermost mapping that is no `key: value`, as far as its author's wish can be seen.
  mutating func readBrokenEntry(from start: Int, column: Int) {
    if let key = keyWithoutSpace(at: start) { return readUnspacedEntry(key, column: column) }
    let end = max(textEnd(from: start), start + 1)
    if let flowEnd = flowKeyEnd(start) {
      report(
        .keyNotText, start, flowEnd, "A list or a pair of braces cannot be a key.",
        help: "A key is a word, such as 'partners', with a colon behind it.")
      return skipDeeper(than: column, from: start)
    }
    if bytes[start].isQuote, quoteEndOnLine(start) == nil { return readQuotedLine(start, column) }
    if bytes[start] == UInt8(ascii: "*") {
      reportAlias(start)
      return skipDeeper(than: column, from: start)
    }
    reportLineWithoutKey(start, end)
    recoverKey(start, end, column)
  }

  /// Reads an entry with no space, or none that counts, behind its colon.
  private mutating func readUnspacedEntry(_ key: Key, column: Int) {
    let (start, colon) = (Int(key.range.start), key.colon)
    let text = bytes.afterStrangeBlanks(from: colon + 1).offset
    report(
      .missingSpaceAfterColon, colon, text,
      text == colon + 1
        ? "A space is missing after the colon of '\(excerpt(start, colon))'."
        : "The colon of '\(excerpt(start, colon))' has no plain space behind it, but one that programs do not take for a space.",
      help: "Write '\(excerpt(start, colon)): \(excerpt(text, textEnd(from: text)))'"
        + (text == colon + 1 ? "." : " with a space typed on the keyboard."))
    readEntry(Key(range: key.range, style: key.style, colon: text - 1), column: column)
  }

  /// Reads a quoted text that stands where a key belongs and does not end on its line.
  private mutating func readQuotedLine(_ start: Int, _ column: Int) {
    guard let end = quotedEnd(start, indent: column) else { return skipDeeper(than: column, from: start) }
    let after = bytes.afterBlanks(from: end.offset)
    if bytes[after] == .colon {
      report(
        .keyOverLines, start, bytes.lineEnd(from: start), "This key goes on over the end of its line.",
        help: "Write the key on one line. If it is a text, put it behind its own key.")
    } else {
      reportLineWithoutKey(start, bytes.lineEnd(from: start))
    }
    skipDeeper(than: column, from: max(after, end.offset))
  }

  private mutating func reportLineWithoutKey(_ start: Int, _ end: Int) {
    let shown = excerpt(start, end)
    let word = wordEnd(start)
    let value = valueBehindWord(word, end)
    let help: String
    if bytes.has("```", at: start) {
      help = "Remove this line. Fences belong to Markdown, not to a plan file."
    } else if value > word, beginsAsField(start) {
      help =
        "Write '\(excerpt(start, word)): \(excerpt(value, end))'. If it belongs to the text above, "
        + "indent it deeper than that text's key."
    } else if word == end {
      help = "Write '\(shown):'. If it belongs to the text above, indent it deeper than that text's key."
    } else {
      help =
        "If it belongs to the text above, indent it deeper than that text's key. If it is a remark, put # before it."
    }
    report(.lineWithoutKey, start, end, "'\(shown)' has no colon that would make it a key with a value.", help: help)
  }

  /// Whether a small letter stands at `start`, as it does at the start of every field's name.
  private func beginsAsField(_ start: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start])
  }

  /// Where the value begins behind a word that ends at `word` with blanks, or with a sign typed for the colon, behind it;
  /// `word` itself when neither follows.
  private func valueBehindWord(_ word: Int, _ end: Int) -> Int {
    var at = bytes.afterBlanks(from: word)
    switch bytes[at] {
    case UInt8(ascii: "="), UInt8(ascii: ";"): at += 1
    // The colon of Chinese and Japanese, which is as wide as two letters.
    case 0xEF where bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A: at += 3
    default: break
    }
    return min(bytes.afterBlanks(from: at), end)
  }

  /// Adds what looks like a key whose colon is missing, so that nobody reports that the key is missing as well.
  private mutating func recoverKey(_ start: Int, _ end: Int, _ column: Int) {
    let word = wordEnd(start)
    guard word > start, word == end || valueBehindWord(word, end) > word else {
      return skipDeeper(than: column, from: start)
    }
    let owner = addAbsent(key: ByteRange(start, word), at: word)
    setInvalid(owner, word, end)
    if word < end { return skipDeeper(than: column, from: start) }
    skipLine(from: start)
    wait(owner, column)
  }

  /// The end of the letters, digits and hyphens that start at `start`.
  func wordEnd(_ start: Int) -> Int {
    var at = start
    while bytes[at].isWordByte { at += 1 }
    return at
  }

  /// A key at `start` whose colon has no space behind it: a word or a quoted text, and no web address.
  func keyWithoutSpace(at start: Int) -> Key? {
    let isQuoted = bytes[start].isQuote
    guard let end = isQuoted ? quoteEndOnLine(start) : wordEnd(start), end > start else { return nil }
    let colon = bytes.afterBlanks(from: end)
    guard bytes[colon] == .colon, !bytes[colon + 1].separates, !bytes.has("//", at: colon + 1) else { return nil }
    let quoted: YAMLNode.Style = bytes[start] == .doubleQuote ? .doubleQuoted : .singleQuoted
    return Key(range: ByteRange(start, end), style: isQuoted ? quoted : .plain, colon: colon)
  }

  /// The end of a list or pair of braces at `start` that a colon follows on the same line; nil when there is none.
  private func flowKeyEnd(_ start: Int) -> Int? {
    guard bytes[start] == .openBracket || bytes[start] == .openBrace else { return nil }
    let end = bytes.lineEnd(from: start)
    guard let close = (start..<end).last(where: { bytes[$0] == .closeBracket || bytes[$0] == .closeBrace }) else {
      return nil
    }
    return bytes[bytes.afterBlanks(from: close + 1)] == .colon ? close + 1 : nil
  }

  /// Reads a line of the innermost list that is no list item.
  mutating func readBrokenItem(from start: Int, column: Int) {
    let end = max(textEnd(from: start), start + 1)
    if bytes[start] == .dash, !bytes[start + 1].separates, bytes[start + 1] != .dash {
      reportMissingSpace(start, text: start + 1)
      return readPastedItem(PastedItem(sign: start, length: 1, text: start + 1), column: column)
    }
    let shown = excerpt(start, end)
    report(
      .notAListItem, start, end, "'\(shown)' stands among list items, but has no dash before it.",
      help: "Write '- \(shown)'. If it belongs to the item above, indent it below that item.")
    skipDeeper(than: column, from: start)
  }
}
