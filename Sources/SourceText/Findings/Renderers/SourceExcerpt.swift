/// One line of a file as it is quoted below a finding: harmless for a terminal, and cut round a span when it is long.
struct SourceExcerpt {
  /// The line as shown, as UTF-8.
  let text: [UInt8]
  /// How many columns stand before the span.
  let indent: Int
  /// How many columns the span takes, at least 1, so that there is something to point at.
  let width: Int

  /// The excerpt of `line` round `span`, whose parts outside the line do not count.
  ///
  /// A line of more than `columns` columns is cut, with an ellipsis at each cut end; a span that is cut takes the
  /// ellipsis in. In place of `hidden` stretches, which are in order, stands a dot for each letter. Costs no more than
  /// `columns`, however long the line is.
  init(
    of file: SourceFile, line: ByteRange, round span: ByteRange, columns: Int, hiding hidden: [ByteRange] = []
  ) {
    let start = Int(min(max(span.start, line.start), line.end))
    let window = ExcerptWindow(file, line: line, around: start, columns: columns)
    let end = max(start, Int(min(span.end, line.end)))
    let shownEnd = min(end, window.end)
    var quoted = QuotedText()
    if window.isCutBefore { quoted.appendEllipsis() }
    quoted.append(file, from: window.start, to: start, hiding: hidden)
    indent = quoted.columns
    quoted.append(file, from: start, to: shownEnd, hiding: hidden)
    if end > window.end { quoted.appendEllipsis() }
    width = max(1, quoted.columns - indent)
    quoted.append(file, from: shownEnd, to: window.end, hiding: hidden)
    if window.isCutAfter, end <= window.end { quoted.appendEllipsis() }
    text = quoted.bytes
  }
}
