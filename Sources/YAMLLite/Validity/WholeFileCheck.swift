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
    return nil
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
