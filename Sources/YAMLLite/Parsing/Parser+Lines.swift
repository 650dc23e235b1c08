internal import SourceText

extension Parser {
  /// Reads the next line and what belongs to its value; false when there is none or nothing more is to be read.
  mutating func readLine() -> Bool {
    if isFinished { return false }
    let byte = bytes[content]
    if byte.isLineEnd {
      if isPastEnd(lineStart) { return false }
      skipLine(from: content)
      return true
    }
    columnIsGuess = false
    switch byte {
    case .hash: readComment(content)
    case .tab: readTabbedLine()
    default:
      if content > lineStart || !readMarkerLine() { readStructure() }
    }
    return !isFinished
  }

  /// Reads a line with a tab before its text, whose column can only be guessed: two spaces for each tab.
  ///
  /// The tab itself is told of by ``TabCheck``.
  private mutating func readTabbedLine() {
    let first = bytes.afterBlanks(from: content)
    if bytes[first] == .hash { return readComment(first) }
    if bytes[first].isLineEnd { return skipLine(from: first) }
    var column = 0
    for at in lineStart..<first { column += bytes[at] == .tab ? 2 : 1 }
    lineStart = first - column
    content = first
    columnIsGuess = true
    readStructure()
  }

  /// Reads a line that holds a key, a list item or a piece of text.
  mutating func readStructure() {
    if hasEndMarker { return reportSecondDocument(content) }
    if bytes[content] >= 0x80, skipPastedIndentation() { return }
    if bytes[content].beginsProperty, readPropertyLine() { return }
    if nodes.isEmpty {
      let root = addAbsent(key: ByteRange(content, content), at: content)
      return readBlock(at: content, owner: root, indent: -1)
    }
    let column = content - lineStart
    let isDash = isIndicator(.dash, at: content)
    if !isDash, readPastedLine(column: column) { return }
    if pending >= 0 {
      let owner = pending
      pending = -1
      let isItemAtKeyColumn = isDash && column == pendingIndent && !nodes[owner].key.isEmpty
      if column > pendingIndent || isItemAtKeyColumn {
        return readBlock(at: content, owner: owner, indent: pendingIndent)
      }
    }
    if isDash {
      if settle(isMapping: false, column: column, tokenEnd: content + 1) { readItem(at: content) }
    } else {
      readEntryLine(column: column)
    }
  }

  /// Reads the line if nothing but anchors and tags stands on it, each of which is told of; false when more does.
  ///
  /// What they belong to stands on the next line, which is read as if they were not there.
  private mutating func readPropertyLine() -> Bool {
    let end = skipPropertiesQuietly(from: content)
    guard end > content, bytes[end].isLineEnd || bytes[end] == .hash else { return false }
    return finishIfEmpty(skipProperties(from: content))
  }

  /// Whether `byte` stands at `offset` with a blank or line end behind it, so that it means something.
  @inline(__always)
  func isIndicator(_ byte: UInt8, at offset: Int) -> Bool {
    bytes[offset] == byte && bytes[offset + 1].separates
  }

  /// Reads a line that starts no list item: a key with its value, if it is right.
  private mutating func readEntryLine(column: Int) {
    if let colon = quickColon(from: content) {
      let start = content
      guard settle(isMapping: true, column: column, tokenEnd: colon) else { return }
      return addQuickEntry(start, colon, column: column)
    }
    let start = skipProperties(from: content)
    if bytes[start] == .dash, let depth = frames.lastIndex(where: { $0.stands(at: column) }), !frames[depth].isMapping {
      close(to: depth + 1)
      return readBrokenItem(from: start, column: column)
    }
    if let key = key(at: start) {
      guard settle(isMapping: true, column: column, tokenEnd: Int(key.range.end)) else { return }
      return readEntry(key, column: column)
    }
    readBrokenLine(from: start, column: column)
  }

  /// Reads `- ` with whatever follows as the next item of the innermost list, or of the one around the innermost
  /// mapping; false, with nothing done, when the line is anything else.
  mutating func readQuickItem() -> Bool {
    guard bytes[content] == .dash, bytes[content &+ 1] == .space, pending < 0, !hasEndMarker else { return false }
    let column = content &- lineStart
    let depth = frames.count &- 1
    if frames[depth].isMapping {
      guard frames[depth &- 1].indent == column, !frames[depth &- 1].isMapping else { return false }
      close(to: depth)
    } else if frames[depth].indent != column {
      return false
    }
    let start = content &+ 2
    let item = addAbsent(key: range(content, content), at: content &+ 1)
    if let colon = quickColon(from: start), open(item, isMapping: true, indent: column &+ 2, at: start) {
      addQuickEntry(start, colon, column: column &+ 2)
    } else {
      let text = bytes.afterBlanks(from: start)
      if finishIfEmpty(text) { wait(item, column) } else { readBlock(at: text, owner: item, indent: column) }
    }
    return true
  }

  /// Reads a plain key with its value as the next entry of a mapping around the innermost list or mapping; false, with
  /// nothing done, when the line is anything else.
  mutating func readOuterEntry() -> Bool {
    let column = content &- lineStart
    var depth = frames.count &- 1
    guard column <= frames[depth].indent, pending < 0 || column <= pendingIndent, !hasEndMarker,
      let colon = quickColon(from: content)
    else { return false }
    while frames[depth].indent > column || frames[depth].indent == column && !frames[depth].isMapping {
      // A list or mapping with a second column is left to whoever settles that.
      if frames[depth].alternative != frames[depth].indent { return false }
      depth &-= 1
    }
    guard frames[depth].indent == column, frames[depth].alternative == column else { return false }
    pending = -1
    close(to: depth &+ 1)
    addQuickEntry(content, colon, column: column)
    return true
  }

  /// Reads the list item whose dash is at `dash` into the innermost list.
  mutating func readItem(at dash: Int) {
    let item = addAbsent(key: range(dash, dash), at: dash + 1)
    let column = dash - lineStart
    let start = bytes.afterBlanks(from: dash + 1)
    if finishIfEmpty(start) { return wait(item, column) }
    let list = top
    readBlock(at: start, owner: item, indent: column)
    // Behind a dash in the wrong column the other keys may stand where they would if it stood in the right one.
    if column != list.indent, top.node == item { frames[frames.count - 1].alternative += list.indent - column }
  }

  /// Whether nothing but a comment stands from `start` to the end of the line; if so, moves to the next line.
  mutating func finishIfEmpty(_ start: Int) -> Bool {
    if bytes[start] == .hash, bytes[start - 1].isBlank {
      readComment(start)
      return true
    }
    guard bytes[start].isLineEnd else { return false }
    skipLine(from: start)
    return true
  }

  /// Reads whatever value starts at `start` for `owner`, lists and mappings included.
  ///
  /// `indent` is the column of the owner's key or dash, -1 for the root.
  mutating func readBlock(at start: Int, owner: Int, indent: Int) {
    var start = start
    var owner = owner
    var indent = indent
    while isIndicator(.dash, at: start) {
      let column = start - lineStart
      guard open(owner, isMapping: false, indent: column, at: start) else {
        return refuseDepth(owner, start, start + 1, indent: indent)
      }
      owner = addAbsent(key: range(start, start), at: start + 1)
      indent = column
      start = bytes.afterBlanks(from: start + 1)
      if finishIfEmpty(start) { return wait(owner, indent) }
    }
    let column = start - lineStart
    if let colon = quickColon(from: start) {
      guard open(owner, isMapping: true, indent: column, at: start) else {
        return refuseDepth(owner, start, colon, indent: indent)
      }
      return addQuickEntry(start, colon, column: column)
    }
    let text = skipProperties(from: start)
    if finishIfEmpty(text) { return wait(owner, indent) }
    if let key = key(at: text) {
      guard open(owner, isMapping: true, indent: column, at: start) else {
        return refuseDepth(owner, text, Int(key.range.end), indent: indent)
      }
      return readEntry(key, column: column)
    }
    if isIndicator(.questionMark, at: text) || isIndicator(.colon, at: text) {
      guard open(owner, isMapping: true, indent: column, at: start) else {
        return refuseDepth(owner, text, text + 1, indent: indent)
      }
      return readBrokenLine(from: text, column: column)
    }
    readValue(at: text, owner: owner, indent: indent, blockColumn: column)
  }

  /// Tells that `owner` lies too deep and leaves out what belongs to it.
  private mutating func refuseDepth(_ owner: Int, _ start: Int, _ end: Int, indent: Int) {
    report(
      .nestingTooDeep, start, end, "Lists and keys lie more than \(Self.depthLimit) levels deep in each other here.",
      help: "A plan needs fewer than ten. Look for lines that are indented too far.")
    setInvalid(owner, start, end)
    skipDeeper(than: indent, from: start, alsoItems: !nodes[owner].key.isEmpty)
  }

  /// Leaves out the rest of the line at `offset` and the lines behind it that are indented deeper than `indent`.
  ///
  /// With `alsoItems`, list items at that very column go too; without `withKeys`, a line with a key ends it.
  mutating func skipDeeper(than indent: Int, from offset: Int, alsoItems: Bool = false, withKeys: Bool = true) {
    skipLine(from: offset)
    while true {
      let byte = bytes[content]
      if byte.isLineEnd {
        if isPastEnd(lineStart) { return }
        skipLine(from: content)
      } else if byte == .hash {
        readComment(content)
      } else {
        let column = content - lineStart
        if column == 0, isMarker(at: content) { return }
        let isDeeper = column > indent || (alsoItems && column == indent && isIndicator(.dash, at: content))
        guard isDeeper || byte == .tab, withKeys || key(at: content) == nil else { return }
        skipLine(from: content)
      }
    }
  }
}
