internal import Wording

/// Writes a page for a terminal or a printer, into one byte buffer.
///
/// Lines end with LF and have no blanks at their ends. Nothing is cut: what does not fit is wrapped, and a table that
/// does not fit is written row by row.
struct TextPage {
  /// How far things stand under the things they belong to.
  static let indent = 2
  /// The narrowest screen that is written for.
  static let narrowest = 40

  /// The columns of a line.
  let width: Int
  let palette: Palette
  private(set) var bytes: [UInt8] = []

  /// The page as text, `width` columns wide; fewer than 40 count as 40.
  static func bytes(of page: Page, width: Int, palette: Palette) -> [UInt8] {
    var text = TextPage(width: max(width, narrowest), palette: palette)
    text.write(page)
    return text.bytes
  }

  /// A section of a page as text, without the empty line before it.
  static func bytes(of section: Section, width: Int, palette: Palette) -> [UInt8] {
    var text = TextPage(width: max(width, narrowest), palette: palette)
    text.bytes.reserveCapacity(1 << 16)
    text.write(section, level: 0)
    return text.bytes
  }

  private init(width: Int, palette: Palette) {
    self.width = width
    self.palette = palette
  }

  private mutating func write(_ page: Page) {
    if let title = page.title { wrapped(Words(title, .strong)) }
    for words in page.under { wrapped(words) }
    for section in page.sections { write(section, level: 0) }
  }

  private mutating func write(_ section: Section, level: Int) {
    if let title = section.title {
      emptyLine()
      let shown = ShownText(title)
      wrapped(shown, .strong)
      let rule = String(repeating: level == 0 ? "=" : "-", count: min(shown.columns, width))
      line([Words(rule, .faint)])
    }
    for block in section.blocks {
      emptyLine()
      write(block)
    }
    for section in section.sections { write(section, level: level + 1) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let words): wrapped(words)
    case .bullets(let texts): for words in texts { wrapped(words, first: "- ", indent: 2) }
    case .items(let items): write(items)
    case .cards(let cards): write(cards)
    case .facts(let facts): write(facts, indent: 0)
    case .table(let table): write(table)
    case .bars(let bars): write(bars)
    }
  }

  // MARK: Lines

  /// Ends the paragraph before, if there is one.
  mutating func emptyLine() {
    if !bytes.isEmpty, !bytes.endWithEmptyLine { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Words in lines that fit, each after `indent` spaces; `first` stands before the first one in their place.
  mutating func wrapped(_ words: Words, first: String = "", indent: Int = 0) {
    wrapped(ShownText(words.text), words.look, first: first, indent: indent)
  }

  /// Text in lines that fit, each after `indent` spaces; `first` stands before the first one in their place.
  mutating func wrapped(_ text: ShownText, _ look: Look, first: String = "", indent: Int = 0) {
    for (number, line) in text.lines(columns: width - indent).enumerated() {
      if number == 0, !first.isEmpty {
        put(Words(first))
        put(spaces: indent - first.displayColumns)
      } else {
        put(spaces: indent)
      }
      put(text, line, look)
      endLine()
    }
  }

  /// One line of pieces that fit already.
  mutating func line(_ pieces: [Words]) {
    for words in pieces { put(words) }
    endLine()
  }

  /// A piece of a line.
  mutating func put(_ words: Words) {
    guard !words.text.isEmpty else { return }
    if let start = palette.start(of: words.look) {
      bytes.append(contentsOf: start.utf8)
      bytes.append(contentsOf: words.text.utf8)
      bytes.append(contentsOf: Palette.end.utf8)
    } else {
      bytes.append(contentsOf: words.text.utf8)
    }
  }

  /// One line of a text.
  mutating func put(_ text: ShownText, _ line: ShownText.Line, _ look: Look) {
    guard !line.range.isEmpty else { return }
    let start = palette.start(of: look)
    if let start { bytes.append(contentsOf: start.utf8) }
    if line.range.count == text.text.utf8.count {
      bytes.append(contentsOf: text.text.utf8)
    } else {
      bytes.append(contentsOf: text.bytes(of: line))
    }
    if start != nil { bytes.append(contentsOf: Palette.end.utf8) }
  }

  /// So many spaces.
  mutating func put(spaces: Int) {
    var left = spaces
    while left > 0 {
      bytes.append(contentsOf: Self.blanks[..<min(left, Self.blanks.count)])
      left -= Self.blanks.count
    }
  }

  /// Spaces to copy from, since copying is quicker than repeating.
  private static let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 128)

  /// The end of a line, without the blanks before it.
  mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension [UInt8] {
  /// Whether the last line is empty.
  fileprivate var endWithEmptyLine: Bool { suffix(2).elementsEqual("\n\n".utf8) }
}
