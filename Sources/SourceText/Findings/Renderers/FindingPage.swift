internal import Wording

/// Writes findings one below the other; ``FindingText`` says how they look.
struct FindingPage {
  /// What has been written.
  private(set) var text: StyledText
  private var files: IndexedFiles
  private let columns: Int?
  private let hidden: HiddenText
  /// How many columns the line numbers of the finding being written take.
  private var gutter = 1

  /// How long a quoted line may be where there is no terminal to fit it to.
  private static let longestLine = 140

  /// An empty page that never shows the text that `hidden` names; see ``FindingText`` for `columns`.
  init(_ files: SourceFiles, columns: Int?, usesColour: Bool, hiding hidden: HiddenText) {
    self.files = IndexedFiles(files)
    self.columns = columns
    self.hidden = hidden
    text = StyledText(usesColour: usesColour)
  }

  /// Writes one finding and an empty line.
  mutating func write(_ finding: Finding) {
    let (marks, elsewhere) = marks(of: finding)
    gutter = String(marks.map(\.line).max() ?? 1).utf8.count
    writeHeadline(finding)
    writeArrow("-->", finding.place.path, files.positions(of: finding.place)?.start)
    writeSnippets(marks, of: finding)
    for related in elsewhere {
      writeRemark("note", "\(related.message) (\(files.files.shownPath(related.place.path).visible))")
    }
    if let help = finding.help, !help.isEmpty { writeRemark("help", help) }
    text.endLine()
  }

  /// What can be pointed at in a line, the finding itself first, and what can only be named.
  private mutating func marks(of finding: Finding) -> (marks: [SourceMark], elsewhere: [Finding.Related]) {
    var marks: [SourceMark] = []
    var elsewhere: [Finding.Related] = []
    if let mark = mark(finding.place, label: nil, .init(finding.severity)) { marks.append(mark) }
    for related in finding.related {
      if let mark = mark(related.place, label: related.message, .frame) {
        marks.append(mark)
      } else {
        elsewhere.append(related)
      }
    }
    return (marks, elsewhere)
  }

  private mutating func mark(_ place: Place, label: String?, _ style: StyledText.Style) -> SourceMark? {
    guard let range = place.range, let index = files.index(of: place.path) else { return nil }
    return SourceMark(place.path, range, in: index, label: label, style, hiding: hidden)
  }

  /// The heading: severity, rule and message; the lines after a broken one are indented.
  private mutating func writeHeadline(_ finding: Finding) {
    let code = "\(finding.severity.rawValue)[\(finding.rule.code.visible)]"
    let rest = " \(finding.rule.name.visible): " + Self.oneLine(finding.message)
    text.write(code, .init(finding.severity))
    guard let columns, code.utf8.count + rest.displayColumns > columns else {
      text.write(rest, .strong)
      return text.endLine()
    }
    // The code stands for itself in the first line, so that the words behind it are wrapped with it.
    for (number, line) in WordWrap.lines(code + rest, columns: columns - 2).enumerated() {
      if number > 0 { text.space(2) }
      text.write(number == 0 ? String(line.dropFirst(code.count)) : line, .strong)
      text.endLine()
    }
  }

  /// The line that tells where the lines below it stand.
  private mutating func writeArrow(_ arrow: String, _ path: String, _ position: Position?) {
    text.space(gutter)
    text.write(arrow, .frame)
    text.write(" " + files.files.shownPath(path).visible)
    if let position { text.write(":\(position.line):\(position.column)") }
    text.endLine()
  }

  /// The quoted lines, file by file in the order first named, and by line within a file.
  private mutating func writeSnippets(_ marks: [SourceMark], of finding: Finding) {
    var rest = marks[...]
    var isFirst = true
    while let path = rest.first?.path {
      let inFile = rest.filter { $0.path == path }
      rest = rest.filter { $0.path != path }[...]
      if !isFirst || path != finding.place.path {
        if !isFirst { writeFrame() }
        writeArrow(":::", path, inFile.first?.position)
      }
      isFirst = false
      writeFrame()
      writeLines(inFile.sorted())
    }
  }

  private mutating func writeLines(_ marks: [SourceMark]) {
    var last: (line: Int, text: [UInt8])?
    for mark in marks {
      let excerpt = mark.excerpt(columns: (columns ?? Self.longestLine) - gutter - 3)
      // A long line may be cut elsewhere for a second mark, and is then quoted again.
      if last?.line != mark.line || last?.text != excerpt.text {
        if let last, mark.line > last.line + 1 {
          text.write("...", .frame)
          text.endLine()
        }
        writeFrame(number: mark.line, excerpt.text)
      }
      writeCarets(under: excerpt, mark)
      last = (mark.line, excerpt.text)
    }
  }

  private mutating func writeCarets(under excerpt: SourceExcerpt, _ mark: SourceMark) {
    let sign = mark.label == nil ? UInt8(ascii: "^") : UInt8(ascii: "-")
    text.space(gutter)
    text.write(" |", .frame)
    text.space(excerpt.indent + 1)
    text.write(utf8: Array(repeating: sign, count: excerpt.width), mark.style)
    let words = [mark.lastLine > mark.line ? "to line \(mark.lastLine)" : nil, mark.label.map(Self.oneLine)]
    for word in words.compactMap({ $0 }) where !word.isEmpty { text.write(" " + word, mark.style) }
    text.endLine()
  }

  /// A line of the frame: with a line's number and text, or empty.
  private mutating func writeFrame(number: Int? = nil, _ line: [UInt8] = []) {
    let number = number.map(String.init) ?? ""
    text.space(gutter - number.utf8.count)
    text.write(number + " |", .frame)
    if !line.isEmpty { text.space(1) }
    text.write(utf8: line)
    text.endLine()
  }

  /// A help or note below the lines, each of its own lines aligned behind the first and wrapped.
  private mutating func writeRemark(_ word: String, _ remark: String) {
    let indent = gutter + 5 + word.utf8.count
    for (number, line) in Self.lines(of: remark, columns: columns.map { $0 - indent }).enumerated() {
      if number == 0 {
        text.space(gutter + 1)
        text.write("=", .frame)
        text.write(" \(word):", .strong)
        text.space(1)
      } else if !line.isEmpty {
        text.space(indent)
      }
      text.write(line)
      text.endLine()
    }
  }

  /// The lines of a remark, harmless for a terminal and wrapped where there is one to fit them to.
  ///
  /// Lines that begin with a space are examples and stay as they are.
  private static func lines(of remark: String, columns: Int?) -> [String] {
    if columns == nil, remark.isPrintableASCII { return [remark] }
    return remark.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).flatMap { paragraph in
      let line = String(Substring(paragraph)).visible
      guard let columns, !line.hasPrefix(" ") else { return [line] }
      let wrapped = WordWrap.lines(line, columns: columns)
      return wrapped.isEmpty ? [""] : wrapped
    }
  }

  /// `words` on one line, harmless for a terminal and with nothing in them that looks like something else.
  private static func oneLine(_ words: String) -> String {
    if words.isPrintableASCII { return words }
    return words.utf8.contains(UInt8(ascii: "\n"))
      ? words.split(whereSeparator: \.isNewline).joined(separator: " ").unmistakable : words.unmistakable
  }
}
