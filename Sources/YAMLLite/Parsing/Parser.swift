internal import SourceText

/// Reads the bytes of one file into nodes, line by line, with its own stack of open lists and mappings.
///
/// `lineStart` and `content` always describe the next line that is to be read. A key or dash with nothing behind it
/// is `pending`: the next line may hold its value. Mistakes are reported once and repaired as their author most
/// likely meant them, so that what follows is read in its right place.
struct Parser: ~Copyable {
  /// How deep lists and mappings may lie in each other.
  static let depthLimit = 64
  /// The most characters that YAML allows from the start of a key to its colon.
  static let keyLimit = 1024

  let bytes: ByteView
  var problems: Problems
  var nodes: NodeBuffer
  var comments: [ByteRange] = []

  /// The open lists and mappings, outermost first; the lowest stands for the file.
  var frames: [Frame] = [Frame(node: -1, indent: -1, alternative: -1, isMapping: false)]
  /// The column of the innermost frame's keys; -2 when it is no mapping.
  var mappingIndent = -2
  /// The keys of the innermost frame.
  var keys = KeySet()
  /// Tables of keys for mappings too large for a mask, by their depth in `frames`.
  var largeMappings: [Int: [[UInt8]: UInt32]] = [:]

  /// The first byte of the line to be read next (behind a byte-order mark), and its first byte that is no space.
  var lineStart = 0
  var content = 0
  /// The node that waits for its value, or -1, and the column of its key or dash (-1 for the root).
  var pending = -1
  var pendingIndent = -1
  /// Where the last value, key or dash that was read ends.
  var lastEnd = 0

  /// Whether the line being read was indented with tabs, so that its column is a guess.
  var columnIsGuess = false
  /// Whether `---` or `...` has been met.
  var hasStartMarker = false
  var hasEndMarker = false
  /// The byte of the last mark of a merge conflict whose end has not been met; 0 for none.
  var lastConflictMark: UInt8 = 0
  /// How many nodes there were when the last mark of a merge conflict was met; -1 when none was.
  var nodesBeforeConflict = -1
  /// Where the line behind the last one that was indented with no-break spaces or the like starts; nil before the first such.
  ///
  /// No number says that there was none: a line behind a tab is taken to begin where its text would have it, even before 0.
  var lineBehindPasted: Int?
  /// The tabs that stand behind a pasted sign for a list item: what is said of the sign is enough.
  var tabsBehindSigns: Set<UInt32> = []
  /// The last key that its mapping had already, if it may begin a run of such keys.
  var repeatedKey: RepeatedKey?
  /// Whether nothing more is to be read, because of a mistake that was reported.
  var isFinished = false

  init(_ bytes: ByteView, problems: Problems, nodes: consuming NodeBuffer) {
    self.bytes = bytes
    self.problems = problems
    self.nodes = nodes
    frames.reserveCapacity(16)
  }

  /// Reads the whole text.
  mutating func parse() {
    moveToLine(bytes.textStart)
    while true {
      if content &- lineStart == mappingIndent, let colon = quickColon(from: content) {
        pending = -1
        addQuickEntry(content, colon, column: mappingIndent)
      } else if !readQuickItem(), !readOuterEntry(), !readLine() {
        break
      }
    }
    close(to: 1)
  }

  /// Adds a finding of `rule` at the bytes from `start` to `end`.
  mutating func report(
    _ rule: SyntaxRule, _ start: Int, _ end: Int, _ message: String, help: String,
    related: [(ByteRange, String)] = []
  ) {
    problems.report(rule, start, min(end, bytes.count), message, help: help, related: related)
  }

  // MARK: Lines

  /// Makes the line that starts at `start` the next one to be read.
  @inline(__always)
  mutating func moveToLine(_ start: Int) {
    lineStart = start
    content = bytes.afterSpaces(from: start)
  }

  /// Makes the line behind the one that holds `offset` the next one.
  mutating func skipLine(from offset: Int) {
    moveToLine(bytes.lineFeed(from: offset) + 1)
  }

  /// Whether the text has no line at `start` any more.
  func isPastEnd(_ start: Int) -> Bool { start >= bytes.count }

  /// Ends a line from `offset` on, where only blanks and a comment may follow; false when something else stands there.
  mutating func finishLine(from offset: Int) -> Bool {
    let at = bytes.afterBlanks(from: offset)
    let byte = bytes[at]
    if byte == .hash, at == offset ? isAtLineStart(at) : true {
      readComment(at)
      return true
    }
    guard byte.isLineEnd else { return false }
    skipLine(from: at)
    return true
  }

  /// Whether nothing but blanks stands before `offset` on its line, or a blank directly before it.
  func isAtLineStart(_ offset: Int) -> Bool {
    offset <= lineStart || bytes[offset - 1].separates
  }

  /// Notes the comment that starts at `at` and moves to the next line.
  mutating func readComment(_ at: Int) {
    let end = bytes.lineFeed(from: at)
    let textEnd = min(end > at && bytes[end - 1] == .carriageReturn ? end - 1 : end, bytes.count)
    noteComment(ByteRange(at, textEnd))
    moveToLine(end + 1)
  }

  /// Adds a comment; one that was noted before, when these lines were first taken for something else, goes.
  mutating func noteComment(_ range: ByteRange) {
    while let last = comments.last, last.start >= range.start { comments.removeLast() }
    comments.append(range)
  }

  // MARK: Nodes

  /// The bytes from `start` to `end`, which must lie in the file.
  @inline(__always)
  func range(_ start: Int, _ end: Int) -> ByteRange {
    ByteRange(UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
  }

  /// Adds a node with nothing written, directly behind its colon or dash at `place`; returns its index.
  @inline(__always)
  mutating func addAbsent(key: ByteRange, style: YAMLNode.Style = .plain, at place: Int) -> Int {
    let index = nodes.count
    lastEnd = place
    nodes.append(
      YAMLNode(
        key: key, keyStyle: style, range: range(place, place), kind: .absent, style: .plain,
        next: UInt32(truncatingIfNeeded: index + 1)))
    return index
  }

  /// Makes the node `owner` a scalar on the bytes from `start` to `end`.
  mutating func setScalar(_ owner: Int, _ start: Int, _ end: Int, _ style: YAMLNode.Style, needsDecoding: Bool) {
    let key = nodes[owner].key
    let keyStyle = nodes[owner].keyStyle
    nodes[owner] = YAMLNode(
      key: key, keyStyle: keyStyle, range: range(start, end), kind: .scalar, style: style,
      next: UInt32(truncatingIfNeeded: owner &+ 1), needsDecoding: needsDecoding)
    lastEnd = end
  }

  /// Makes the node `owner` one that could not be read, on the bytes from `start` to `end`.
  mutating func setInvalid(_ owner: Int, _ start: Int, _ end: Int) {
    nodes.truncate(to: owner + 1)
    nodes[owner].range = ByteRange(start, end)
    nodes[owner].next = UInt32(truncatingIfNeeded: owner + 1)
    nodes[owner].kind = .invalid
    nodes[owner].style = .plain
    lastEnd = max(start, end)
  }

  /// Lets `owner` wait for a value on the next lines, deeper than `indent`.
  mutating func wait(_ owner: Int, _ indent: Int) {
    pending = owner
    pendingIndent = indent
  }

  // MARK: Frames

  /// The innermost open list or mapping.
  var top: Frame { frames[frames.count - 1] }

  /// Makes `owner` a list or mapping whose dashes or keys stand at `indent`; false when it lies too deep.
  mutating func open(_ owner: Int, isMapping: Bool, indent: Int, at start: Int) -> Bool {
    guard frames.count <= Self.depthLimit else { return false }
    nodes[owner].kind = isMapping ? .mapping : .sequence
    nodes[owner].style = .block
    nodes[owner].range = ByteRange(start, start)
    // Should nothing in it be readable, it ends where it begins.
    lastEnd = max(lastEnd, start)
    frames[frames.count - 1].keys = keys
    keys = KeySet()
    frames.append(Frame(node: owner, indent: indent, alternative: indent, isMapping: isMapping))
    mappingIndent = isMapping ? indent : -2
    return true
  }

  /// Closes the innermost frames until `depth` are left.
  mutating func close(to depth: Int) {
    guard frames.count > depth else { return }
    while frames.count > depth {
      let frame = frames.removeLast()
      nodes[frame.node].next = UInt32(truncatingIfNeeded: nodes.count)
      nodes[frame.node].range.end = UInt32(truncatingIfNeeded: lastEnd)
      if keys.count > DuplicateKeys.maskLimit { largeMappings[frames.count] = nil }
      keys = top.keys
    }
    mappingIndent = top.isMapping ? top.indent : -2
  }
}
