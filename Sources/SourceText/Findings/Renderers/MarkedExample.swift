/// A rule's example for people: its lines, with carets under what the rule finds.
public struct MarkedExample {
  private let file: SourceFile
  private let marked: ByteRange?

  /// The example, whose marks become carets.
  public init(_ example: RuleExample) {
    file = SourceFile(path: example.path, text: example.plainText)
    marked = example.markedRange
  }

  /// The lines, each with so many spaces before it and a line end; harmless for a terminal.
  public func text(indent: Int) -> String {
    let index = LineIndex(file)
    var text = StyledText(usesColour: false)
    let lines = index.range(ofLine: index.count).isEmpty ? index.count - 1 : index.count
    for line in 1..<max(lines, 1) + 1 { write(index.range(ofLine: line), indent: indent, to: &text) }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private func write(_ line: ByteRange, indent: Int, to text: inout StyledText) {
    var before = QuotedText()
    var found = QuotedText()
    var behind = QuotedText()
    let start = Int(min(max(marked?.start ?? line.end, line.start), line.end))
    let end = max(start, Int(min(marked?.end ?? line.end, line.end)))
    before.append(file, from: Int(line.start), to: start)
    found.append(file, from: start, to: end)
    behind.append(file, from: end, to: Int(line.end))
    if !line.isEmpty { text.space(indent) }
    text.write(utf8: before.bytes + found.bytes + behind.bytes)
    text.endLine()
    guard let marked, marked.start <= line.end, marked.end > line.start || marked.start == line.start else { return }
    if found.columns == 0, marked.start < line.start || !marked.isEmpty && marked.start < line.end { return }
    text.space(indent + before.columns)
    text.write(utf8: Array(repeating: UInt8(ascii: "^"), count: max(1, found.columns)))
    text.endLine()
  }
}
