internal import SourceText

/// Lines that came along with pasted text: no-break spaces before them, or bullets and long dashes before list items.
extension Parser {
  /// What stands in the place of a list item's dash and space.
  struct PastedItem {
    /// The offset of the sign.
    var sign: Int
    /// The bytes of the sign alone.
    var length: Int
    /// The offset of the item's text.
    var text: Int
  }

  // MARK: Indentation

  /// Passes over what looks like spaces before the text of the next line, which is taken to stand where it seems to.
  ///
  /// True when no text follows, so that the line is done.
  mutating func skipPastedIndentation() -> Bool {
    let (first, characters) = bytes.afterStrangeBlanks(from: content)
    guard first > content else { return false }
    reportPastedIndentation(until: first)
    if bytes[first].isLineEnd {
      skipLine(from: first)
      return true
    }
    if bytes[first] == .hash {
      readComment(first)
      return true
    }
    let column = content - lineStart + characters
    lineStart = first - column
    content = first
    columnIsGuess = true
    return false
  }

  /// Tells of such spaces once for a run of lines that begin with them; a byte-order mark has a finding of its own.
  private mutating func reportPastedIndentation(until first: Int) {
    let continuesRun = lineBehindPasted == lineStart
    lineBehindPasted = bytes.lineFeed(from: first) + 1
    if continuesRun || bytes[content] == 0xEF { return }
    report(
      .wrongIndentation, content, first,
      "What stands before this line looks like spaces, but programs do not take it for any.",
      help: "Delete it and type spaces on the keyboard - in all lines like this one.")
  }

  // MARK: List items

  /// Reads the next line if it begins with a pasted sign for a list item, or with a dash and no space, where a list is or
  /// can begin; false, with nothing done, when it does not.
  mutating func readPastedLine(column: Int) -> Bool {
    guard let item = pastedItem(at: content) else { return false }
    if pending >= 0, column > pendingIndent || column == pendingIndent && !nodes[pending].key.isEmpty {
      guard bytes[item.text] != .dash, open(pending, isMapping: false, indent: column, at: content) else {
        return false
      }
      pending = -1
    } else {
      guard bytes[content] != .dash || item.text > content + 1,
        let depth = frames.lastIndex(where: { $0.stands(at: column) && !$0.isMapping })
      else { return false }
      pending = -1
      close(to: depth + 1)
    }
    reportPastedSign(item)
    readPastedItem(item, column: column)
    return true
  }

  /// What begins a list item at `start` without being a dash and a space; nil for anything else.
  private func pastedItem(at start: Int) -> PastedItem? {
    if bytes[start] == .dash {
      let text = bytes.afterStrangeBlanks(from: start + 1).offset
      // Not a number below zero, nor a rule made of dashes.
      let isWord = bytes[text].isWordByte && !bytes[text].isDigit && bytes[text] != .dash
      guard !bytes[start + 1].separates, isWord || text > start + 1 else { return nil }
      return PastedItem(sign: start, length: 1, text: text)
    }
    let length = bytes.listSignLength(at: start)
    guard length > 0 else { return nil }
    return PastedItem(sign: start, length: length, text: bytes.afterStrangeBlanks(from: start + length).offset)
  }

  /// Reads the text behind a pasted sign as an item of the innermost list, as if a dash and a space stood before it.
  mutating func readPastedItem(_ item: PastedItem, column: Int) {
    if item.text > item.sign + item.length, bytes[item.sign + item.length] == .tab {
      tabsBehindSigns.insert(UInt32(item.sign + item.length))
    }
    let node = addAbsent(key: range(item.sign, item.sign), at: item.sign + item.length)
    if finishIfEmpty(item.text) { return wait(node, column) }
    lineStart = item.text - column - 2
    readBlock(at: item.text, owner: node, indent: column)
    // Its other keys may stand below the first one as it is written.
    if top.node == node { frames[frames.count - 1].alternative = column + 1 }
  }

  /// Tells of the sign, once for each list.
  private mutating func reportPastedSign(_ item: PastedItem) {
    if top.hasPastedSigns { return }
    frames[frames.count - 1].hasPastedSigns = true
    if bytes[item.sign] == .dash { return reportMissingSpace(item.sign, text: item.text) }
    let (sign, end) = (item.sign, item.sign + item.length)
    report(
      .notAListItem, sign, end, "A list item begins with a dash, -, and not with \(excerpt(sign, end)).",
      help: "Write '- \(excerpt(item.text, textEnd(from: item.text)))', and do the same in all items like it.")
  }

  /// Tells that no space, or none that counts, stands between a dash and the text of its item.
  mutating func reportMissingSpace(_ dash: Int, text: Int) {
    let shown = excerpt(text, textEnd(from: text))
    report(
      .missingSpaceAfterDash, dash, text,
      text == dash + 1
        ? "A space is missing after the dash of this list item."
        : "The dash of this list item has no plain space behind it, but one that programs do not take for a space.",
      help: "Write '- \(shown)'" + (text == dash + 1 ? "." : " with a space typed on the keyboard."))
  }
}
