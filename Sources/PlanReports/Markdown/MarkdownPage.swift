/// Writes a page as Markdown with tables as GitHub and GitLab read them, into one byte buffer.
struct MarkdownPage {
  private var bytes: [UInt8] = []

  /// The page as Markdown; its title is a heading of the first level.
  static func bytes(of page: Page) -> [UInt8] {
    var text = MarkdownPage()
    text.write(page)
    return text.bytes
  }

  /// A section of a page as Markdown, without the empty line before it.
  static func bytes(of section: Section) -> [UInt8] {
    var text = MarkdownPage()
    text.write(section, level: 2)
    return text.bytes
  }

  private mutating func write(_ page: Page) {
    if let title = page.title { heading(title, level: 1) }
    for words in page.under {
      emptyLine()
      put(words)
      endLine()
    }
    for section in page.sections { write(section, level: 2) }
  }

  private mutating func write(_ section: Section, level: Int) {
    if let title = section.title {
      emptyLine()
      heading(title, level: level)
    }
    for block in section.blocks {
      emptyLine()
      write(block, level: level + 1)
    }
    for section in section.sections { write(section, level: level + 1) }
  }

  private mutating func write(_ block: Block, level: Int) {
    switch block {
    case .paragraph(let words):
      put(words)
      endLine()
    case .bullets(let texts): for words in texts { bullet([words]) }
    case .items(let items): for item in items { bullet([item.title] + item.lines, mark: item.mark) }
    case .cards(let cards): for card in cards { write(card, level: level) }
    case .facts(let facts): for fact in facts { bullet(fact.lines, mark: fact.label + ":") }
    case .table(let table): write(table)
    case .bars(let bars): for bar in bars { bullet([Words(bar.text)], mark: bar.label.text + ":") }
    }
  }

  private mutating func write(_ card: Card, level: Int) {
    emptyLine()
    heading("\(card.mark): \(card.title)", level: level)
    emptyLine()
    put(Words(card.standing.text, .strong))
    endLine()
    emptyLine()
    for fact in card.facts { bullet(fact.lines, mark: fact.label + ":") }
  }

  /// A bullet of lines that stay apart; `mark` stands in strong type before the first one.
  private mutating func bullet(_ lines: [Words], mark: String = "") {
    put("- ")
    if !mark.isEmpty {
      put(Words(mark, .strong))
      put(" ")
    }
    for (number, words) in lines.enumerated() {
      if number > 0 { put("\\\n  ") }
      put(words)
    }
    endLine()
  }

  private mutating func write(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    put("|")
    for column in table.columns {
      put(" ")
      put(Words(column.title))
      put(" |")
    }
    endLine()
    put("|")
    for column in table.columns { put(column.side == .right ? " --: |" : " --- |") }
    endLine()
    for row in table.rows {
      put("|")
      for cell in row.cells {
        put(" ")
        put(cell.first)
        for words in cell.more {
          put("<br>")
          put(words)
        }
        put(" |")
      }
      endLine()
    }
  }

  // MARK: Pieces

  private mutating func heading(_ text: String, level: Int) {
    put(String(repeating: "#", count: min(level, 6)) + " ")
    MarkdownText.append(text, to: &bytes)
    endLine()
  }

  /// An author's text, escaped.
  private mutating func put(_ words: Words) {
    let isStrong = words.look == .strong && !words.text.isEmpty
    if isStrong { put("**") }
    if words.look == .link {
      MarkdownText.appendLink(words.text, to: &bytes)
    } else {
      MarkdownText.append(words.text, to: &bytes)
    }
    if isStrong { put("**") }
  }

  /// Markdown of our own.
  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func emptyLine() {
    if !bytes.isEmpty, !bytes.suffix(2).elementsEqual("\n\n".utf8) { endLine() }
  }
}
