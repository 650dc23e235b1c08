internal import SourceText

/// The edits that put spaces in the place of tabs, gathered finding by finding while tabs are told of.
struct TabFixes {
  /// The tabs of one finding.
  private struct Group {
    let rule: SyntaxRule
    let start: Int
    var edits: [TextEdit] = []
    /// Whether each of its tabs stands where it only separates.
    var isCertain = true
  }

  private var groups: [Group] = []
  /// Where the last edit ends.
  private var done = 0

  /// Begins the tabs of a finding of `rule` that begins at `start`.
  mutating func begin(_ rule: SyntaxRule, at start: Int) {
    groups.append(Group(rule: rule, start: start))
  }

  /// Adds a tab to the last finding; one within a text is no mere separator, so its mend is not certain.
  ///
  /// - Parameters:
  ///   - tab: the first tab of a run.
  ///   - beginsLine: whether only spaces stand before it on its line.
  ///   - isInText: whether it stands in a text or key without quotes.
  mutating func add(_ tab: Int, beginsLine: Bool, isInText: Bool, _ bytes: ByteView) {
    guard tab >= done, let last = groups.indices.last, groups[last].isCertain else { return }
    if isInText {
      groups[last].isCertain = false
      groups[last].edits = []
      return
    }
    let end = bytes.afterBlanks(from: tab)
    let spaces = beginsLine ? Self.indentation(tab, end, bytes) : Self.separator(tab, end, bytes)
    groups[last].edits.append(TextEdit(range: ByteRange(tab, end), replacement: spaces))
    done = end
  }

  /// What stands in the place of the blanks from `tab` up to `end`, between words or behind them.
  private static func separator(_ tab: Int, _ end: Int, _ bytes: ByteView) -> [UInt8] {
    bytes[end].isLineEnd || bytes[tab - 1] == .space ? [] : [.space]
  }

  /// The same before words: two spaces for each tab, as the reader takes it, too.
  private static func indentation(_ tab: Int, _ end: Int, _ bytes: ByteView) -> [UInt8] {
    if bytes[end].isLineEnd { return [] }
    let columns = (tab..<end).reduce(0) { $0 + (bytes[$1] == .tab ? 2 : 1) }
    return Array(repeating: .space, count: columns)
  }

  /// The fixes worth trying: all of them, those between words, those before words.
  var candidates: [[CandidateFix]] {
    let all = groups.filter { $0.isCertain && !$0.edits.isEmpty }.map { group in
      CandidateFix(
        rule: group.rule, start: UInt32(clamping: group.start), fix: Fix("Use spaces in place of tabs", group.edits))
    }
    if all.isEmpty { return [] }
    return [all, all.filter { $0.rule == .tabOutsideQuotes }, all.filter { $0.rule == .tabAsIndentation }]
  }
}
