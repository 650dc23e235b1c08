internal import Wording

/// Writes a table as RFC 4180 asks, into one byte buffer: UTF-8, a heading line, commas, LF at each line's end.
///
/// A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return)
/// gets an apostrophe before it, which spreadsheets hide. Numbers keep their minus. Nothing is an empty cell. What would
/// steer a terminal is written out; line ends and tabs within a cell stay.
struct CSVWriter {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []
  private var isLineStart = true

  /// A table with these headings.
  init(_ headings: [String]) {
    for heading in headings { text(heading) }
    endLine()
  }

  /// A cell with an author's text; empty for nil.
  mutating func text(_ text: String?) {
    separate()
    guard let text = text.map(Self.harmless), let first = text.utf8.first else { return }
    let isFormula = "=+-@\t\r".utf8.contains(first)
    let isQuoted = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 < 0x20 }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    if isQuoted {
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// The text with whatever would steer a terminal written out, but for line ends and tabs.
  private static func harmless(_ text: String) -> String {
    if text.visible.utf8.count == text.utf8.count { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.steersDisplay, scalar != "\n", scalar != "\t", scalar != "\r" {
        result += scalar.writtenOut
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A cell with a whole number; empty for nil.
  mutating func number(_ number: Int?) { decimal(number.map { String($0) }) }

  /// A cell with a number in decimals; empty for nil.
  mutating func decimal(_ number: String?) {
    separate()
    if let number { bytes.append(contentsOf: number.utf8) }
  }

  /// The end of a line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isLineStart = true
  }

  private mutating func separate() {
    if !isLineStart { bytes.append(UInt8(ascii: ",")) }
    isLineStart = false
  }
}
