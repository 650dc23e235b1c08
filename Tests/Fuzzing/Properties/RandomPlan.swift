/// Random small files that YAML-lite accepts, and random values to put into them.
package enum RandomPlan {
  /// A mapping with lists, comments, blank lines and scalars of every style.
  package static func text(_ random: inout SeededRandom) -> String {
    let lineEnd = Int.random(in: 0..<4, using: &random) == 0 ? "\r\n" : "\n"
    var lines: [String] = []
    for number in 0..<Int.random(in: 1...5, using: &random) {
      entry("k\(number)", "", &lines, &random)
    }
    return lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnd) + lineEnd
  }

  private static func entry(_ key: String, _ indent: String, _ lines: inout [String], _ random: inout SeededRandom) {
    let comment = ["", "", " # why"].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<10, using: &random) {
    case 0: lines.append("\(indent)\(key):\(comment)")
    case 1: lines.append("\(indent)\(key): 'it''s'\(comment)")
    case 2: lines.append("\(indent)\(key): \"a\\tb\"\(comment)")
    case 3: lines.append("\(indent)\(key): |\(comment)\n\(indent)  one\n\n\(indent)   two")
    case 4: lines.append("\(indent)\(key): >-\n\(indent)  one\n\(indent)  two\n")
    case 5: lines.append("\(indent)\(key): one\n\(indent)  two")
    case 6: lines.append("\(indent)\(key): [a, 'b', \"c\",\n\(indent)  d]\(comment)")
    case 7 where indent.count < 6:
      lines.append("\(indent)\(key):")
      for number in 0..<Int.random(in: 1...3, using: &random) { entry("m\(number)", indent + "  ", &lines, &random) }
    case 8 where indent.count < 6:
      lines.append(
        "\(indent)\(key):\(comment)\n\(indent)  - x\n\(indent)  -\(comment)\n\(indent)  - a: 1\n\(indent)    b: two")
    case 9: lines.append("\(indent)\(key): x\n\(indent)    # deep\n")
    default: lines.append("\(indent)\(key): plain text\(comment)")
    }
  }

  /// A text of awkward pieces.
  package static func value(_ random: inout SeededRandom) -> String {
    let pieces = [
      "a", "b c", " ", "  ", ":", ": ", "#", " #", "'", "\"", "\\", "\n", "\n\n", "\t", "-", "- ", "? ", "[", "]", ",",
      "{", "}", "|", ">", "&", "*", "!", "%", "@", "`", "é", "😀", "\r", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}",
      "\0", "\u{7F}", "---", "...", "<<<<<<<", "=======", "~", "null", "0", "\n  ", "\u{FFFE}", "\u{E000}", "\u{D7FF}",
      "\u{10FFFF}", "\n\t", "a\n b\n", "---\n", "k: v", "- - a",
    ]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
