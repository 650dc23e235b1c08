internal import SourceText

/// Lists in brackets.
extension Parser {
  /// One list in brackets while it is read.
  struct FlowList {
    let owner: Int
    let start: Int
    let indent: Int
    /// Whether a mistake was told of after which reading could go on.
    var isBroken = false
    /// The line that was last told to lie too far left.
    var shallowLine = -1
  }

  mutating func readFlowList(at start: Int, owner: Int, indent: Int) {
    guard frames.count <= Self.depthLimit else {
      report(
        .nestingTooDeep, start, start + 1,
        "Lists and keys lie more than \(Self.depthLimit) levels deep in each other here.",
        help: "A plan needs fewer than ten. Look for lines that are indented too far.")
      return giveUp(owner, at: start, indent: indent)
    }
    var list = FlowList(owner: owner, start: start, indent: indent)
    nodes[owner].kind = .sequence
    nodes[owner].style = .flow
    guard let end = readQuickEntries(from: start + 1) ?? readFlowEntries(&list) else {
      return giveUpFlow(owner, at: start, indent: indent)
    }
    finishFlow(owner, start, end, indent: indent)
    if list.isBroken { setInvalid(owner, start, end) }
  }

  /// Ends the value in brackets or braces of `owner` from `start` to `end`: nothing but a comment may follow.
  private mutating func finishFlow(_ owner: Int, _ start: Int, _ end: Int, indent: Int) {
    nodes[owner].range = ByteRange(start, end)
    nodes[owner].next = UInt32(truncatingIfNeeded: nodes.count)
    lastEnd = end
    let after = bytes.afterBlanks(from: end)
    if bytes[after] == .colon {
      report(
        .keyNotText, start, min(end, bytes.lineEnd(from: start)), "A list or a pair of braces cannot be a key.",
        help: "A key is a word, such as 'partners', with a colon behind it.")
      return giveUpFlow(owner, at: start, indent: indent)
    }
    if !finishLine(from: end) {
      refuseTextAfter("the closing bracket", at: end, owner: owner, from: start, indent: indent)
    }
  }

  /// Reads `{}`, and refuses all else in braces.
  mutating func readBraces(at start: Int, owner: Int, indent: Int) {
    let close = bytes.afterSpaces(from: start + 1)
    if bytes[close] == .closeBrace {
      nodes[owner].kind = .mapping
      nodes[owner].style = .flow
      return finishFlow(owner, start, close + 1, indent: indent)
    }
    if owner == 0 {
      report(
        .flowMapping, start, start + 1, "This file is written in braces, as JSON is, and a plan file is not.",
        help: "Write each key on a line of its own, without braces, quotes and commas: 'format: actionplan/1'.")
      isFinished = true
      return setInvalid(owner, start, bytes.trimmed(bytes.count, notBefore: start))
    }
    reportBraces(start)
    giveUpFlow(owner, at: start, indent: indent)
  }

  mutating func reportBraces(_ start: Int) {
    let end = bytes.lineEnd(from: start)
    let close = (start..<end).first { bytes[$0] == .closeBrace }.map { $0 + 1 }
    report(
      .flowMapping, start, close ?? bytes.trimmed(end, notBefore: start),
      "Keys and values in braces are not used in a plan.",
      help: "Write each key on a line of its own, indented below. If this is a text, put all of it in quotes: "
        + quotedExample(start, textEnd(from: start)))
  }

  // MARK: Entries

  /// Reads a list of the most common kind, plain words on one line; returns the offset behind its closing bracket, or
  /// nil, with nothing done, for any other.
  private mutating func readQuickEntries(from start: Int) -> Int? {
    let count = nodes.count
    var at = start
    while bytes[at].surelyBeginsPlain {
      let stop = bytes.entryStop(from: at)
      guard bytes[stop] == .comma || bytes[stop] == .closeBracket else { break }
      let end = bytes[stop &- 1].isBlank ? bytes.trimmed(stop, notBefore: at) : stop
      nodes.append(
        YAMLNode(
          key: range(at, at), keyStyle: .plain, range: range(at, end), kind: .scalar, style: .plain,
          next: UInt32(truncatingIfNeeded: nodes.count &+ 1)))
      if bytes[stop] == .closeBracket { return stop &+ 1 }
      at = stop &+ (bytes[stop &+ 1] == .space ? 2 : 1)
    }
    nodes.truncate(to: count)
    return nil
  }

  /// Reads all entries; returns the offset behind the closing bracket, or nil after a mistake that was told of.
  private mutating func readFlowEntries(_ list: inout FlowList) -> Int? {
    var at = list.start + 1
    var expectsEntry = true
    while true {
      guard let next = skipFlowBlanks(at, &list) else { return nil }
      at = next
      switch bytes[at] {
      case .closeBracket: return at + 1
      case .comma:
        if expectsEntry {
          reportEmptyEntry(at)
          return nil
        }
        expectsEntry = true
        at += 1
      default:
        if !expectsEntry {
          reportMissingComma(at)
          return nil
        }
        guard let end = readFlowEntry(at, &list) else { return nil }
        at = end
        expectsEntry = false
      }
    }
  }

  private mutating func reportEmptyEntry(_ comma: Int) {
    report(
      .listSeparator, comma, comma + 1, "Nothing stands before this comma in the list.",
      help: "Remove the comma, or write what belongs there; an empty text is ''.")
  }

  mutating func reportMissingComma(_ at: Int) {
    if bytes[at] == .colon {
      return reportPair(at)
    }
    report(
      .listSeparator, at, at + scalarLength(at), "A comma is missing before this entry of the list.",
      help: "Put a comma between entries: [one, 'two, with a comma', three].")
  }

  mutating func reportPair(_ colon: Int) {
    report(
      .flowMapping, colon, colon + 1,
      "A colon makes this entry of the list a key with a value, which is not used in a plan.",
      help: "Put the entry in quotes if it is a text, or write the list over several lines, each entry behind '- '.")
  }

  // MARK: Between entries

  /// The first byte at or after `start` that is no blank, line end or comment; nil after a mistake that was told of.
  private mutating func skipFlowBlanks(_ start: Int, _ list: inout FlowList) -> Int? {
    var at = bytes.afterBlanks(from: start)
    while true {
      if bytes[at] == .hash {
        guard bytes[at - 1].separates else {
          report(
            .textAfterValue, at, bytes.lineEnd(from: at), "A comment needs a space before its #.",
            help: "Put a space before the #, or put the text in quotes.")
          return nil
        }
        let end = bytes.lineEnd(from: at)
        noteComment(ByteRange(at, end))
        at = bytes.lineFeed(from: at)
      }
      guard bytes[at].isLineEnd else { return at }
      guard let next = flowLine(behind: bytes.lineFeed(from: at), &list) else { return nil }
      at = next
    }
  }

  /// The first byte of the next line that is not blank, behind the line feed at `lineFeed`; nil when the list does
  /// not go on there, which is told of.
  mutating func flowLine(behind lineFeed: Int, _ list: inout FlowList) -> Int? {
    var line = lineFeed + 1
    while true {
      let first = bytes.afterSpaces(from: line)
      let text = bytes.afterBlanks(from: first)
      if isPastEnd(line) || text >= bytes.count {
        reportUnclosedList(list.start)
        return nil
      }
      if bytes[text].isLineEnd {
        line = bytes.lineFeed(from: text) + 1
        continue
      }
      let isTooShallow = first - line <= list.indent && bytes[text] != .hash
      if !isTooShallow, first > line || !isMarker(at: first) { return text }
      if bytes[text] != .closeBracket, first == text, startsStructure(text, isLineStart: first == line) {
        reportUnclosedList(list.start)
        return nil
      }
      if first == text { reportShallow(line, text, &list) }
      return text
    }
  }

  /// Whether a key, a list item or a marker starts at `offset`.
  private func startsStructure(_ offset: Int, isLineStart: Bool) -> Bool {
    key(at: offset) != nil || isIndicator(.dash, at: offset) || (isLineStart && isMarker(at: offset))
  }

  private mutating func reportShallow(_ line: Int, _ text: Int, _ list: inout FlowList) {
    list.isBroken = true
    if list.shallowLine == line { return }
    list.shallowLine = line
    let end = bytes[text] == .closeBracket ? text + 1 : textEnd(from: text)
    report(
      .listIndentation, text, end,
      "This line goes on with a list in brackets, so it must be indented deeper than its key.",
      help: "Put \(list.indent + 2) spaces before it, or write the list on one line.")
  }

  private mutating func reportUnclosedList(_ start: Int) {
    let end = max(textEnd(from: start), start + 1)
    report(
      .unclosedList, start, end, "The list that begins here has no closing bracket.",
      help: end == start + 1
        ? "Put ] behind its last entry."
        : "Put ] at its end: \(excerpt(start, end))]. If it is a text, put it in quotes.")
  }
}
