internal import SourceText

/// Lines that stand at the very left and are no keys: document markers, directives, traces of a merge conflict.
extension Parser {
  /// Whether a document marker or a conflict marker stands at `offset`, the start of a line.
  func isMarker(at offset: Int) -> Bool {
    isDocumentMarker(at: offset) || conflictMarker(at: offset) != nil
  }

  /// Whether `---` or `...` stands alone at `offset`, the start of a line.
  func isDocumentMarker(at offset: Int) -> Bool {
    let byte = bytes[offset]
    guard byte == .dash || byte == UInt8(ascii: ".") else { return false }
    return bytes[offset + 1] == byte && bytes[offset + 2] == byte && bytes[offset + 3].separates
  }

  /// The byte of which seven stand at `offset` as a merge tool leaves them; nil when none do.
  func conflictMarker(at offset: Int) -> UInt8? {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), .bar: break
    default: return nil
    }
    for at in offset..<(offset + 7) where bytes[at] != byte { return nil }
    return bytes[offset + 7].separates ? byte : nil
  }

  /// Reads the line if it is a marker; false when it is none.
  mutating func readMarkerLine() -> Bool {
    if isDocumentMarker(at: content) {
      if bytes[content] == .dash { readStartMarker() } else { readEndMarker() }
    } else if let marker = conflictMarker(at: content) {
      readConflictMarker(marker)
    } else if bytes[content] == UInt8(ascii: "%") {
      readDirective()
    } else {
      return false
    }
    return true
  }

  private mutating func readStartMarker() {
    if hasStartMarker || hasEndMarker || !nodes.isEmpty { return reportSecondDocument(content, end: content + 3) }
    hasStartMarker = true
    let start = bytes.afterBlanks(from: content + 3)
    if finishIfEmpty(start) { return }
    let root = addAbsent(key: ByteRange(start, start), at: start)
    let isDash = isIndicator(.dash, at: start)
    guard isDash || key(at: skipPropertiesQuietly(from: start)) != nil else {
      return readValue(at: start, owner: root, indent: -1)
    }
    report(
      .contentOnMarkerLine, content, content + 3, "The list or the key stands on the line of the three dashes.",
      help: "Begin it on the next line: '---', then '\(excerpt(start, bytes.lineEnd(from: start)))' below.")
    // The lines behind show at which column the author saw this one.
    let behind = bytes.lineFeed(from: start) + 1
    let column = isPastEnd(behind) ? 0 : bytes.afterSpaces(from: behind) - behind
    lineStart = start - column
    readBlock(at: start, owner: root, indent: -1)
  }

  private mutating func readEndMarker() {
    if hasEndMarker || (nodes.isEmpty && !hasStartMarker) {
      report(
        .secondDocument, content, content + 3, "These three dots end a document, but none has begun before them.",
        help: "Remove this line.")
      isFinished = true
      return
    }
    hasEndMarker = true
    pending = -1
    close(to: 1)
    let rest = content + 3
    if finishLine(from: rest) { return }
    let start = bytes.afterBlanks(from: rest)
    report(
      .textAfterValue, start, bytes.lineEnd(from: start), "Text stands behind the three dots that end the file.",
      help: "Remove it, or move it above the line with the dots.")
    skipLine(from: rest)
  }

  /// Tells that the text goes on after its end, and stops reading.
  mutating func reportSecondDocument(_ start: Int, end: Int? = nil) {
    report(
      .secondDocument, start, end ?? bytes.lineEnd(from: start),
      "A second document begins here, but a plan file holds one.",
      help: "Move what follows into a file of its own, or remove this line if it is all one plan.")
    isFinished = true
  }

  private mutating func readDirective() {
    let end = bytes.trimmed(bytes.lineEnd(from: content), notBefore: content)
    report(
      .directive, content, end, "'\(excerpt(content, end))' is a directive for YAML programs.",
      help: "Remove this line; a plan file needs none. A text that starts with % goes in quotes.")
    if nodes.isEmpty, !hasStartMarker { return skipLine(from: content) }
    isFinished = true
  }

  /// Reads the line with a mark of a merge conflict at `content`: tells of the conflict once and leaves out the other side.
  mutating func readConflictMarker(_ marker: UInt8) {
    let start = content
    nodesBeforeConflict = nodes.count
    let last = lastConflictMark
    lastConflictMark = marker == UInt8(ascii: ">") ? 0 : marker
    switch marker {
    case UInt8(ascii: "=") where last == UInt8(ascii: "<"), .bar where last == UInt8(ascii: "<"): return skipTheirs()
    // Of the marks the first may be gone already; those that are left belong together.
    case UInt8(ascii: "=") where last == .bar, UInt8(ascii: ">") where last != 0: return skipLine(from: start)
    default: break
    }
    report(
      .mergeConflict, start, start + 7, "Two versions of these lines were put together and nobody has chosen yet.",
      help: "Keep the lines that are right, and remove the other ones and the lines with <<<<<<<, ======= and >>>>>>>.")
    skipLine(from: start)
  }

  /// Leaves out the other side of a conflict, so that its keys do not count twice.
  private mutating func skipTheirs() {
    while !isPastEnd(lineStart) {
      let isLast = conflictMarker(at: content) == UInt8(ascii: ">")
      skipLine(from: content)
      if isLast { break }
    }
    lastConflictMark = 0
  }
}
