internal import SourceText

extension ByteCheck {
  /// Tells of what is odd, each oddity once; bytes that are no UTF-8 once for the file, since one mend cures all.
  func report(_ source: SourceFile, _ problems: inout Problems) {
    let invalid = oddities.count { $0.rule == .invalidUTF8 }
    var hasToldOfUTF8 = false
    for oddity in oddities {
      if oddity.rule == .invalidUTF8 {
        if !hasToldOfUTF8 { reportInvalid(oddity, source, invalid, &problems) }
        hasToldOfUTF8 = true
      } else {
        report(oddity, &problems)
      }
    }
    reportLoneReturns(&problems)
  }

  private func reportInvalid(_ oddity: Oddity, _ source: SourceFile, _ count: Int, _ problems: inout Problems) {
    let offset = Int(oddity.range.start)
    let byte = String(source.padded[offset], radix: 16, uppercase: true)
    if oddity.range.end == source.count, offset + 3 >= source.count, (0xC2...0xF4).contains(source.padded[offset]) {
      return problems.report(
        .invalidUTF8, offset, source.count, "The file ends in the middle of a letter.",
        help: "It was probably not saved or copied to its end. Get it again, or write what is missing.")
    }
    problems.report(
      .invalidUTF8, offset, Int(oddity.range.end),
      "Byte \(offset) of the file (hexadecimal \(byte)) is not UTF-8 text." + Self.more(count - 1, " such place"),
      help: "The file was probably saved with an old Windows encoding. Save it again with the encoding UTF-8, and "
        + "look whether letters with accents are still right.")
  }

  private func report(_ oddity: Oddity, _ problems: inout Problems) {
    let (start, end) = (Int(oddity.range.start), Int(oddity.range.end))
    let name = Self.codePoint(oddity.scalar)
    switch oddity.rule {
    case .lineSeparator:
      problems.report(
        .lineSeparator, start, end,
        "A rare line separator (\(name)) stands here; programs do not agree whether the line ends.",
        help: "Delete it and press Enter or type a space.")
    case .bidirectionalControl:
      problems.report(
        .bidirectionalControl, start, end,
        "An invisible sign (\(name)) stands here that makes text look different from what it says.",
        help: "Delete it; it often comes along with text copied from a web page or a word processor.")
    default:
      problems.report(
        .controlCharacter, start, end, "An invisible control character (\(name)) stands here.",
        help: "Delete it; it often comes along with text copied from another program.")
    }
  }

  private func reportLoneReturns(_ problems: inout Problems) {
    guard let first = loneReturns.first else { return }
    problems.report(
      .loneCarriageReturn, Int(first), Int(first) + 1,
      "A carriage return stands here without a line feed, as in very old files." + Self.more(loneReturns.count - 1),
      help: "Save the file with Unix (LF) or Windows (CRLF) line ends.")
  }

  /// A sentence, with a space before it, on how many more there are; empty for none.
  private static func more(_ count: Int, _ what: String = "") -> String {
    switch count {
    case ..<1: ""
    case 1: " There is 1 more\(what) in this file."
    default: " There are \(count) more\(what.isEmpty ? "" : what + "s") in this file."
    }
  }

  /// A scalar as `U+202E`.
  private static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
