/// A stretch of text to be pointed at in a quoted line.
struct SourceMark {
  /// The path of its file, as findings name it.
  let path: String
  /// Where it begins.
  let position: Position
  /// The line in which it ends; a line end alone does not lead into the next line.
  let lastLine: Int
  /// What is said beside it; nil for the finding's own place.
  let label: String?
  /// The colour of what points at it.
  let style: StyledText.Style

  private let range: ByteRange
  private let index: LineIndex
  private let hidden: [ByteRange]

  /// The stretch `range` of the file at `path`, which `index` is about; what lies behind its end counts as its end.
  ///
  /// Of the text that `hidden` names no excerpt shows more than its length.
  init(
    _ path: String, _ range: ByteRange, in index: LineIndex, label: String?, _ style: StyledText.Style,
    hiding hidden: HiddenText
  ) {
    self.path = path
    self.range = range
    self.index = index
    self.label = label
    self.style = style
    position = index.position(of: Int(range.start))
    self.hidden = hidden.ranges(in: path)
    lastLine = range.isEmpty ? position.line : index.position(of: Int(range.end) - 1).line
  }

  /// The line in which it begins, which is the one quoted.
  var line: Int { position.line }

  /// The quoted line, in so many columns.
  func excerpt(columns: Int) -> SourceExcerpt {
    SourceExcerpt(of: index.file, line: index.range(ofLine: line), round: range, columns: columns, hiding: hidden)
  }
}

extension SourceMark: Comparable {
  /// By line and column; of marks at the same place the finding's own comes first.
  static func < (left: SourceMark, right: SourceMark) -> Bool {
    let leftKey = (left.line, left.position.column, left.label == nil ? 0 : 1)
    return leftKey < (right.line, right.position.column, right.label == nil ? 0 : 1)
  }

  static func == (left: SourceMark, right: SourceMark) -> Bool { !(left < right) && !(right < left) }
}
