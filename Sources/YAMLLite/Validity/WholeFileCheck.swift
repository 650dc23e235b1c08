internal import SourceText

/// What makes a file unreadable as a whole: its size, or an encoding that is not UTF-8 at all.
enum WholeFileCheck {
  /// Why nothing of `source` can be read; nil when reading may begin.
  static func refusal(of source: SourceFile) -> (rule: SyntaxRule, message: String, help: String)? {
    if source.count > SourceFile.sizeLimit {
      return (
        .fileTooLarge, "The file is larger than 16 MiB; a plan file is a few kilobytes.",
        "Split it, one file for each service."
      )
    }
    if let name = utf16Name(source) {
      return (
        .utf16, "The file is saved as \(name), not as UTF-8.",
        "Open it in your editor and save it with the encoding UTF-8. In Notepad: File, Save as, Encoding: UTF-8."
      )
    }
    if let name = formatName(source) {
      return (
        .invalidUTF8, "This file is no text: it begins as \(name) does.",
        "Copy what belongs into the plan into a text file, as the other files of the plan are."
      )
    }
    if beginsAsWebPage(source) {
      return (
        .lineWithoutKey, "This file is no plan: it begins as a web page does.",
        "Copy what belongs into the plan from the page as text."
      )
    }
    return nil
  }

  /// Whether the first bytes are those of a file in HTML or XML.
  private static func beginsAsWebPage(_ source: SourceFile) -> Bool {
    let start = source.startsWithByteOrderMark ? 3 : 0
    guard source.padded[start] == UInt8(ascii: "<") else { return false }
    let first = source.padded[start..<start + 6].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["<!doct", "<?xml ", "<html ", "<html>"].contains { Array($0.utf8) == first }
  }

  /// Kinds of file that are no text, by their first bytes.
  private static let formats: [(start: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a Word, Excel or other packed file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file"),
    (Array("%PDF-".utf8), "a PDF file"),
    (Array("{\\rtf".utf8), "a rich text file"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    ([0x1F, 0x8B], "a packed file"),
  ]

  /// The kind of file that its first bytes give away, with its article; nil for what may be text.
  private static func formatName(_ source: SourceFile) -> String? {
    formats.first { source.count >= $0.start.count && source.padded.starts(with: $0.start) }?.name
  }

  /// The name of the encoding that a byte-order mark, or a zero beside the first letter, gives away.
  private static func utf16Name(_ source: SourceFile) -> String? {
    guard source.count >= 2 else { return nil }
    let first = Array(source.padded.prefix(4))
    if source.count >= 4, first == [0xFF, 0xFE, 0, 0] || first == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) { return "UTF-16 (\"Unicode\")" }
    if (first[0] == 0) != (first[1] == 0), source.count % 2 == 0, first[2] == 0 || first[3] == 0 || source.count == 2 {
      return "UTF-16 (\"Unicode\")"
    }
    return nil
  }
}
