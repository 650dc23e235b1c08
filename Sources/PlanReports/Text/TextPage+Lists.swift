internal import Wording

/// Lists, cards, facts and bars on a screen.
extension TextPage {
  /// The narrowest screen on which facts stand beside their names.
  private static let narrowestBeside = 56

  /// Writes named things, each with its lines under its title.
  mutating func write(_ items: [Item]) {
    let hang = items.map(\.mark.displayColumns).max() ?? 0
    let isBeside = hang > 0 && hang <= 12
    let isLoose = items.count { !$0.lines.isEmpty } * 2 > items.count
    for (position, item) in items.enumerated() {
      if isLoose, position > 0 { emptyLine() }
      let indent = isBeside ? hang + 2 : Self.indent
      writeTitle(item.mark, item.title, indent: isBeside ? indent : 0)
      for words in item.lines { wrapped(words, indent: indent) }
    }
  }

  /// A title behind its mark, the lines after the first one under the title's beginning.
  private mutating func writeTitle(_ mark: String, _ title: Words, indent: Int) {
    if indent == 0 {
      wrapped(Words([mark, title.text].filter { !$0.isEmpty }.joined(separator: "  "), title.look), indent: 0)
      return
    }
    let shown = ShownText(title.text)
    for (number, line) in shown.lines(columns: width - indent).enumerated() {
      if number == 0 { put(Words(mark.visible, .strong)) }
      put(spaces: indent - (number == 0 ? mark.visible.displayColumns : 0))
      put(shown, line, title.look)
      endLine()
    }
  }

  /// Writes cards with an empty line between them.
  mutating func write(_ cards: [Card]) {
    for (position, card) in cards.enumerated() {
      if position > 0 { emptyLine() }
      writeTitle(card.mark, Words(card.title, .strong), indent: card.mark.displayColumns + 2)
      wrapped(card.standing, indent: Self.indent)
      write(card.facts, indent: Self.indent)
    }
  }

  /// Writes facts beside their names, or under them on a narrow screen.
  mutating func write(_ facts: [Fact], indent: Int) {
    let label = indent + (facts.map(\.label.displayColumns).max() ?? 0) + 2
    for fact in facts {
      guard width >= Self.narrowestBeside else {
        wrapped(Words(fact.label + ":", .faint), indent: indent)
        for words in fact.lines { wrapped(words, indent: indent + Self.indent) }
        continue
      }
      for (number, words) in fact.lines.enumerated() {
        let shown = ShownText(words.text)
        for (piece, line) in shown.lines(columns: width - label).enumerated() {
          let isFirst = number == 0 && piece == 0
          put(spaces: isFirst ? indent : label)
          if isFirst {
            put(Words(fact.label, .faint))
            put(spaces: label - indent - fact.label.displayColumns)
          }
          put(shown, line, words.look)
          endLine()
        }
      }
    }
  }

  /// Writes bars under each other and the key to their characters.
  mutating func write(_ bars: [Bar]) {
    let label = bars.map(\.label.text.displayColumns).max() ?? 0
    let text = bars.map(\.text.displayColumns).max() ?? 0
    let isBeside = width >= label + 2 + 12 + 2 + text
    let length = min(48, isBeside ? width - label - text - 4 : width - label - 2)
    for bar in bars {
      put(bar.label)
      put(spaces: label + 2 - bar.label.text.displayColumns)
      for (part, length) in zip(bar.parts, bar.lengths(of: length)) {
        put(Words(String(repeating: part.character, count: length), part.look))
      }
      if bar.total == 0 { put(spaces: length) }
      if isBeside {
        line([Words("  "), Words(bar.text)])
      } else {
        endLine()
        wrapped(Words(bar.text), indent: label + 2)
      }
    }
    let key = Bar.key(to: bars)
    if !key.isEmpty { wrapped(Words("Key: \(key)", .faint)) }
  }
}

extension Bar {
  /// What the characters of these bars mean, those that occur, in order: `# delivered, ! off track`.
  static func key(to bars: [Bar]) -> String {
    var meanings: [String] = []
    for position in (bars.first?.parts ?? []).indices {
      for bar in bars where bar.parts.indices.contains(position) && bar.parts[position].count > 0 {
        meanings.append("\(bar.parts[position].character) \(bar.parts[position].meaning)")
        break
      }
    }
    return meanings.joined(separator: ", ")
  }
}
