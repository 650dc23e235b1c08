public import SourceText

extension YAMLTree {
  /// The change that makes the value at `index` read `text`; nil when it is a list, a mapping with keys, or could not
  /// be read.
  ///
  /// Only the value's own bytes change, and it is written in the plainest style that reads back the same: without
  /// quotes, in single quotes, behind `|`, in double quotes. A value that is absent gets a space and the text behind
  /// its colon or dash. The comment beside the `|` of a block text stays. Costs a walk back to the value's parent.
  public func settingValue(of index: Int, to text: String) -> TextEdit? {
    let node = nodes[index]
    guard node.kind == .scalar || node.kind == .absent else { return nil }
    let context = reading.withBytes { writingContext(of: index, $0) }
    var replacement = context.isDirectlyBehindSign ? [UInt8.space] : []
    replacement += ScalarWriter(context).write(text)
    return TextEdit(range: node.range, replacement: replacement)
  }

  private func writingContext(of index: Int, _ bytes: ByteView) -> ScalarWriter.Context {
    let node = nodes[index]
    let start = Int(node.range.start)
    let end = Int(node.range.end)
    let isBlockText = node.kind == .scalar && (node.style == .literal || node.style == .folded)
    let column = max(column(ofKeyAt: index), 0) + 2
    return ScalarWriter.Context(
      isInFlow: isInFlow(index), allowsBlock: allowsBlock(bytes, behind: end, column: column, isRoot: index == 0),
      isDirectlyBehindSign: start > 0 && node.kind == .absent && !bytes[start - 1].separates,
      beginsLine: bytes.afterBlanks(from: bytes.lineStart(of: start)) == start, column: column,
      lineEnd: usesCarriageReturns(bytes, near: start) ? [.carriageReturn, .lineFeed] : [.lineFeed],
      headerComment: isBlockText ? headerComment(bytes, start, end) : [])
  }

  /// Whether the value at `index` is an entry of a list in brackets.
  private func isInFlow(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0 {
      if Int(nodes[at].next) > index { return nodes[at].style == .flow }
      at -= 1
    }
    return false
  }

  /// Whether a block text whose lines begin at `column` may end at `end`.
  ///
  /// It may where its line ends there, and nothing that follows, blank lines and comments included, would be taken into
  /// it. The lines of a text without a key may begin at the very left, where a comment would be in doubt.
  private func allowsBlock(_ bytes: ByteView, behind end: Int, column: Int, isRoot: Bool) -> Bool {
    guard bytes[end].isLineEnd, bytes.lineFeed(from: end) < bytes.count else { return false }
    var line = bytes.lineFeed(from: end) + 1
    while line < bytes.count {
      let first = bytes.afterSpaces(from: line)
      if first - line > column || bytes[first] == .tab { return false }
      if !bytes[first].isLineEnd { return first - line < column && !(isRoot && bytes[first] == .hash) }
      line = bytes.lineFeed(from: first) + 1
    }
    return true
  }

  /// Whether the line that holds `offset` ends with CRLF; for the last line, whether the one before does.
  private func usesCarriageReturns(_ bytes: ByteView, near offset: Int) -> Bool {
    var lineFeed = bytes.lineFeed(from: offset)
    if lineFeed >= bytes.count { lineFeed = bytes.lineStart(of: offset) - 1 }
    return lineFeed > 0 && lineFeed < bytes.count && bytes[lineFeed - 1] == .carriageReturn
  }

  /// The comment on the line of the `|` or `>` at `start`, with the blanks before it; empty when there is none.
  ///
  /// Of a block text without lines, which ends at `end`, the blanks behind the comment stay where they are.
  private func headerComment(_ bytes: ByteView, _ start: Int, _ end: Int) -> [UInt8] {
    let signsEnd = BlockTextHeader(bytes, start).end
    guard bytes[bytes.afterBlanks(from: signsEnd)] == .hash else { return [] }
    return bytes.array(signsEnd, min(bytes.lineEnd(from: start), end))
  }
}
