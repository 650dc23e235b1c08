internal import SourceText

/// Tells of tabs that stand where YAML programs do not agree on them: everywhere but in quotes, block texts and comments.
struct TabCheck {
  private let bytes: ByteView
  private let nodes: [YAMLNode]
  private let comments: [ByteRange]
  /// Where the line behind the last tab that was met starts, and behind the last one at the start of a line.
  private var lineBehind = -1
  /// The block text whose first line was looked for last, and where that line ends.
  private var header = (node: UInt32(0), end: -1)
  private var runBehind = -2
  /// The edits that would mend what is told of.
  private(set) var fixes = TabFixes()

  init(_ bytes: ByteView, nodes: [YAMLNode], comments: [ByteRange]) {
    self.bytes = bytes
    self.nodes = nodes
    self.comments = comments
  }

  /// Tells of all misplaced ones among `tabs`, which hold the first byte of each run in order.
  ///
  /// Linear.
  mutating func run(_ tabs: [UInt32], _ problems: inout Problems) {
    var node = 0
    var comment = 0
    for tab in tabs {
      while comment < comments.count, comments[comment].end <= tab { comment += 1 }
      if comment < comments.count, comments[comment].start <= tab { continue }
      while node < nodes.count, isBefore(nodes[node], tab) { node += 1 }
      if node < nodes.count, covers(nodes[node], tab) { continue }
      report(Int(tab), isInText: node < nodes.count && isText(nodes[node], tab), &problems)
    }
  }

  /// Whether `tab` stands within a text or key without quotes.
  private func isText(_ node: YAMLNode, _ tab: UInt32) -> Bool {
    if node.key.start <= tab, tab < node.key.end { return true }
    return node.kind == .scalar && node.style == .plain && node.range.start <= tab && tab < node.range.end
  }

  /// Whether nothing of `node` itself, children apart, lies at or behind `tab`.
  private func isBefore(_ node: YAMLNode, _ tab: UInt32) -> Bool {
    switch node.kind {
    case .mapping, .sequence: node.key.end <= tab
    default: max(node.key.end, node.range.end) <= tab
    }
  }

  private mutating func covers(_ node: YAMLNode, _ tab: UInt32) -> Bool {
    if node.keyStyle != .plain, node.key.start <= tab, tab < node.key.end { return true }
    if node.kind == .invalid { return node.range.start <= tab }
    guard node.kind == .scalar, node.range.start <= tab else { return false }
    switch node.style {
    case .singleQuoted, .doubleQuoted: return true
    case .literal, .folded:
      if header.end < 0 || header.node != node.range.start {
        header = (node.range.start, bytes.lineFeed(from: Int(node.range.start)))
      }
      return header.end < Int(tab)
    default: return false
    }
  }

  private mutating func report(_ tab: Int, isInText: Bool, _ problems: inout Problems) {
    let beginsLine = tell(tab, &problems)
    fixes.add(tab, beginsLine: beginsLine, isInText: isInText, bytes)
  }

  /// Tells of a tab unless that was done with another one; returns whether it stands before all words of its line.
  private mutating func tell(_ tab: Int, _ problems: inout Problems) -> Bool {
    // One message for a line, and one for a run of lines that begin so.
    if tab < lineBehind { return false }
    let continuesRun = runBehind == lineBehind && bytes.lineStart(of: tab) == runBehind
    lineBehind = bytes.lineFeed(from: tab) + 1
    let end = bytes.afterBlanks(from: tab)
    if bytes.afterSpaces(from: bytes.lineStart(of: tab)) == tab {
      runBehind = lineBehind
      if continuesRun { return true }
      fixes.begin(.tabAsIndentation, at: tab)
      problems.report(
        .tabAsIndentation, tab, end, "This line begins with a tab, which is not the same width everywhere.",
        help: "Use two spaces for each step, not a tab - in all lines like this one.")
      return true
    } else {
      fixes.begin(.tabOutsideQuotes, at: tab)
      problems.report(
        .tabOutsideQuotes, tab, end, "A tab stands here, outside quotes.",
        help: bytes[end].isLineEnd ? "Delete it." : "Use a space, not a tab.")
      return false
    }
  }
}
