/// Writes plain text as Markdown that shows the same text.
enum MarkdownText {
  /// A paragraph, or the text of a table cell, on one line.
  ///
  /// Whatever Markdown would take for a mark is escaped. Words that look like options become code, since some
  /// renderers turn two dashes into one long one.
  static func prose(_ text: String) -> String {
    let words = text.split(whereSeparator: { $0 == " " || $0.isNewline })
    return words.enumerated().map { index, word in
      optionAsCode(word) ?? escaped(word, isFirst: index == 0)
    }.joined(separator: " ")
  }

  /// Text as code, within a paragraph or table cell; nothing for empty text.
  static func code(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let ticks = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return ticks + space + replacingPipes(text) + space + ticks
  }

  /// Lines as a block of code.
  static func fenced(_ lines: [String], language: String = "") -> String {
    let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + language] + lines + [fence]).joined(separator: "\n")
  }

  /// A table of cells that are Markdown already, a cell in each row for each heading; empty columns are left out.
  static func table(_ headings: [String], _ rows: [[String]]) -> String {
    let lines = [headings, headings.map { _ in "---" }] + rows
    let columns = headings.indices.filter { column in
      rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    return lines.map { line in
      "| " + columns.map { $0 < line.count ? line[$0] : "" }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  private static func optionAsCode(_ word: Substring) -> String? {
    let opening = word.prefix(while: { "('\"".contains($0) })
    let rest = word.dropFirst(opening.count)
    let closing = rest.reversed().prefix(while: { ".,;:!?)'\"".contains($0) }).count
    let core = rest.dropLast(closing)
    guard core.count > 1, core.first == "-", let next = core.dropFirst().first else { return nil }
    guard next == "-" || next.isLetter else { return nil }
    return escaped(opening, isFirst: false) + code(String(core)) + escaped(rest.suffix(closing), isFirst: false)
  }

  /// The first word of a paragraph must not begin a list, a heading or a quotation either.
  private static func escaped(_ word: Substring, isFirst: Bool) -> String {
    var result = ""
    for character in word {
      if "\\`*_<>[]|&~".contains(character) { result.append("\\") }
      result.append(character)
    }
    guard isFirst, let first = result.first, let last = result.last else { return result }
    if "#+-=".contains(first) { return "\\" + result }
    if result.count > 1, ".)".contains(last), result.dropLast().allSatisfy(\.isNumber) {
      return result.dropLast() + "\\" + String(last)
    }
    return result
  }

  private static func replacingPipes(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
