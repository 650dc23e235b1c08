/// The difference between two versions of a file, as `git apply` and `patch -p1` read it.
///
/// Made for edits within lines: versions with the same number of lines are compared line by line. Otherwise all lines
/// between the first and the last that differ are given anew. Linear.
public struct UnifiedDiff {
  /// How many lines that stayed stand round those that changed.
  private static let context = 3

  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let path: String
  /// What is done with a line before it is written.
  private let show: (ArraySlice<UInt8>) -> [UInt8]

  /// The difference from `old` to `new`, of a file that people see as `path`.
  ///
  /// - Parameters:
  ///   - isForTerminal: whether people read it: what would steer a terminal is then shown as what it is. Else the
  ///     lines are given byte for byte.
  public init(from old: [UInt8], to new: [UInt8], path: String, isForTerminal: Bool = false) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    self.path = path
    show = isForTerminal ? { Self.harmless($0) } : { Array($0) }
  }

  /// The difference as UTF-8; empty when there is none.
  public var bytes: [UInt8] {
    let hunks = hunks
    if hunks.isEmpty { return [] }
    var bytes = Array("--- a/\(path)\n+++ b/\(path)\n".utf8)
    for hunk in hunks { write(hunk, to: &bytes) }
    return bytes
  }

  /// Lines of the old version and those in their place in the new one, counted from 0.
  private struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The lines that change, without those round them; two with few lines between are one.
  private var hunks: [Hunk] {
    guard old.count == new.count else {
      let start = zip(old, new).prefix { $0 == $1 }.count
      let longest = min(old.count, new.count) - start
      let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(longest).count
      return [Hunk(old: start..<old.count - end, new: start..<new.count - end)]
    }
    var hunks: [Hunk] = []
    for line in old.indices where old[line] != new[line] {
      if let last = hunks.indices.last, line - hunks[last].old.upperBound <= 2 * Self.context {
        hunks[last].old = hunks[last].old.lowerBound..<line + 1
      } else {
        hunks.append(Hunk(old: line..<line + 1, new: line..<line + 1))
      }
      hunks[hunks.count - 1].new = hunks[hunks.count - 1].old
    }
    return hunks
  }

  private func write(_ hunk: Hunk, to bytes: inout [UInt8]) {
    let before = min(Self.context, hunk.old.lowerBound)
    let after = min(Self.context, old.count - hunk.old.upperBound)
    let oldLines = Self.range(hunk.old, before, after)
    let newLines = Self.range(hunk.new, before, after)
    bytes.append(contentsOf: "@@ -\(oldLines) +\(newLines) @@\n".utf8)
    for line in old[hunk.old.lowerBound - before..<hunk.old.lowerBound] { write(" ", line, to: &bytes) }
    writeChanges(hunk, to: &bytes)
    for line in old[hunk.old.upperBound..<hunk.old.upperBound + after] { write(" ", line, to: &bytes) }
  }

  /// Writes the lines of a hunk that go and those that come, a line that stayed between them as it is.
  private func writeChanges(_ hunk: Hunk, to bytes: inout [UInt8]) {
    var start = hunk.old.lowerBound
    while old.count == new.count, start < hunk.old.upperBound {
      let isSame = old[start] == new[start]
      let end = (start..<hunk.old.upperBound).first { (old[$0] == new[$0]) != isSame } ?? hunk.old.upperBound
      for line in old[start..<end] { write(isSame ? " " : "-", line, to: &bytes) }
      if !isSame { for line in new[start..<end] { write("+", line, to: &bytes) } }
      start = end
    }
    if old.count != new.count {
      for line in old[hunk.old] { write("-", line, to: &bytes) }
      for line in new[hunk.new] { write("+", line, to: &bytes) }
    }
  }

  private func write(_ sign: Character, _ line: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(sign).utf8)
    bytes.append(contentsOf: show(line))
    if line.last != UInt8(ascii: "\n") { bytes.append(contentsOf: "\n\\ No newline at end of file\n".utf8) }
  }

  /// A range of lines as a hunk's head tells it: the first one, from 1, and how many.
  private static func range(_ lines: Range<Int>, _ before: Int, _ after: Int) -> String {
    let count = lines.count + before + after
    let first = lines.lowerBound - before
    return "\(count == 0 ? first : first + 1),\(count)"
  }

  /// The lines, each with its line end.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for place in bytes.indices where bytes[place] == UInt8(ascii: "\n") {
      lines.append(bytes[start...place])
      start = place + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func harmless(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let end = line.last == UInt8(ascii: "\n") ? line.endIndex - 1 : line.endIndex
    var quoted = QuotedText()
    quoted.append(SourceFile(path: "", bytes: line), from: 0, to: end - line.startIndex)
    return quoted.bytes + (end == line.endIndex ? [] : [UInt8(ascii: "\n")])
  }
}
